import type { LinuxFacts } from '../model/facts.ts'

export const CLOUD_FOLDER = '/etc/cloud'
export const CLOUD_MARK = 'cloud-init.disabled'

/** Whether cloud-init is installed; its package has this file everywhere. */
export const hasCloudInit = ({ folders }: LinuxFacts): boolean =>
  (folders[CLOUD_FOLDER] ?? []).includes('cloud.cfg')

/** Whether it runs when the guest boots. Source: cloud-init's documentation, "How to disable cloud-init". */
export const cloudInitRuns = (os: LinuxFacts): boolean =>
  hasCloudInit(os) && !(os.folders[CLOUD_FOLDER] ?? []).includes(CLOUD_MARK)

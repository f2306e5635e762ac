import type { LinuxFacts } from '../model/facts.ts'

/** Where the Boot Loader Specification has them. */
const FOLDER = /^(?:\/boot|\/boot\/efi|\/efi)\/EFI\/Linux$/

/** The paths of all unified kernel images, also of those that could not be understood. */
export const unifiedImages = ({ folders, unified_images = [] }: LinuxFacts): readonly string[] =>
  [
    ...new Set([
      ...unified_images.map(({ path }) => path),
      ...Object.entries(folders).flatMap(([folder, names]) =>
        FOLDER.test(folder) ? names.filter(name => /\.efi$/i.test(name)).map(name => `${folder}/${name}`) : []
      )
    ])
  ].toSorted()

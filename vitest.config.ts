import { defineConfig } from 'vitest/config'

// A file is in one project or the other and never in none: `fast` is everything that is not `tools`.
const TOOLS = ['test/{tools,guests,e2e}/**/*.test.ts']

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'fast',
          include: ['test/**/*.test.ts'],
          exclude: TOOLS,
          testTimeout: 30_000,
          hookTimeout: 30_000
        }
      },
      {
        // Real tools and real boots. Without KVM a boot takes minutes.
        test: {
          name: 'tools',
          include: TOOLS,
          globalSetup: 'test/bundle.ts',
          testTimeout: 600_000,
          hookTimeout: 900_000
        }
      }
    ]
  }
})

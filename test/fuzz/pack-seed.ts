// `node pack-seed.ts IMAGE PACKED PAGES`: an image as a fixture, with no more than so many pages.
import { readFileSync, writeFileSync } from 'node:fs'
import { pack, sparse } from './sparse-image.ts'

const [image = '', packed = '', most] = process.argv.slice(2)
writeFileSync(packed, pack(sparse(readFileSync(image), Number(most))))

// Says which imports of graph/ and src/ break the table of scripts/rooms.ts; exit code 1 when any does.
import { readdirSync, readFileSync } from 'node:fs'
import { checkRooms } from './rooms.ts'

const files = ['graph', 'src'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
)
const breaches = checkRooms(new Map(files.map((file) => [file, readFileSync(file, 'utf8')])))

for (const { file, line, message } of breaches) console.log(`${file}:${line} ${message}`)
if (files.length === 0) console.log('found no files to check: run this from the top of the project')
process.exitCode = breaches.length > 0 || files.length === 0 ? 1 : 0

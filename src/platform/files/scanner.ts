import { connect, type Socket } from 'node:net'

/** 'down' is no answer about the file: it waits until there is one. */
export type Verdict = 'clean' | 'found' | 'down'

/** Looks at a file for what is harmful. It never throws: what it cannot say is 'down'. */
export interface Scanner {
  look(bytes: Uint8Array): Promise<Verdict>
}

const PIECE = 64 * 1024
const WAIT_MS = 10_000
const ANSWER_MAX = 4096

/**
 * ClamAV's own protocol, one command long: INSTREAM, pieces with their length before them, an empty piece, and one
 * line back (clamd(8)). docs/decisions/0014-attachments.md says why there is no library.
 * @param address tcp://host:3310 or unix:/run/clamav/clamd.ctl
 */
export const clamav = (address: string, waitMs = WAIT_MS): Scanner => ({
  look: (bytes) =>
    new Promise((resolve) => {
      const socket = connectTo(address)
      let answer = ''
      const say = (verdict: Verdict) => {
        socket.destroy()
        resolve(verdict)
      }
      socket.setTimeout(waitMs, () => say('down'))
      socket.on('error', () => say('down'))
      socket.on('data', (piece: Buffer) => {
        answer += piece.toString('latin1')
        if (answer.includes('\0') || answer.length > ANSWER_MAX) say(verdictOf(answer))
      })
      socket.on('close', () => say(verdictOf(answer)))
      socket.on('connect', () => send(socket, bytes))
    }),
})

function connectTo(address: string): Socket {
  if (address.startsWith('unix:')) return connect(address.slice('unix:'.length))
  const { hostname, port } = new URL(address)
  return connect(Number(port), hostname)
}

function send(socket: Socket, bytes: Uint8Array) {
  socket.write('zINSTREAM\0')
  for (let from = 0; from < bytes.length; from += PIECE) {
    const piece = bytes.subarray(from, from + PIECE)
    socket.write(lengthOf(piece.length))
    socket.write(piece)
  }
  socket.write(lengthOf(0))
}

function lengthOf(bytes: number): Buffer {
  const four = Buffer.alloc(4)
  four.writeUInt32BE(bytes)
  return four
}

/** `stream: OK`, `stream: Eicar-Test-Signature FOUND`, or why it could not look. */
function verdictOf(answer: string): Verdict {
  const line = answer.replaceAll('\0', '').trim()
  if (line === 'stream: OK') return 'clean'
  return / FOUND$/.test(line) ? 'found' : 'down'
}

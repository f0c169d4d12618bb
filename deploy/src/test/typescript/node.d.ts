/** The little of Node.js that the program needs, so that its types need no package. */
declare module 'node:fs' {
    export function readFileSync(path: string, encoding: 'utf8'): string;
}
declare const process: { argv: string[] };

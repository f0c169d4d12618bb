import { readFileSync } from 'node:fs';

/** What the test hands over: where the services are, who calls, and the sheets of the council. */
export interface Input {
    addresses: Record<'product' | 'evaluation' | 'promotion' | 'reporting', string>;
    tokens: Record<'registrar' | 'manager' | 'commune' | 'province' | 'promoter' | 'reporter' | 'secretary', string>;
    scorers: { subject: string; token: string }[];
    secretary: string;
    commune: string;
    unit: string;
    today: string;
    sheets: Record<string, number>[];
}

export const input: Input = JSON.parse(readFileSync(process.argv[2]!, 'utf8'));

/** Days travel as dates of the calendar; the generated models hold them as dates in UTC. */
export const today = new Date(input.today);

let count = 0;

export function calls(): number {
    return count;
}

/** Sends, and sends again after the pause that the service names. */
export async function patient(url: RequestInfo | URL, init?: RequestInit): Promise<Response> {
    for (let attempt = 1; ; attempt++) {
        count++;
        const response = await fetch(url, init);
        const pause = response.headers.get('Retry-After');
        if (attempt === 8 || pause === null || ![409, 429, 503].includes(response.status)) {
            return response;
        }
        await new Promise((resume) => setTimeout(resume, Number(pause) * 1000));
    }
}

export function header(raw: Response, name: string): string {
    const value = raw.headers.get(name);
    if (value === null) {
        throw new Error(`no ${name} in the answer of ${raw.url}`);
    }
    return value;
}

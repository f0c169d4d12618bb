import * as evaluation from './evaluation/index.js';
import * as product from './product/index.js';
import * as promotion from './promotion/index.js';
import * as reporting from './reporting/index.js';
import { calls, header, input, patient, today } from './input.js';

const { addresses, tokens } = input;
const letter = (number: string) => ({ number, date: today });

function asked(basePath: string, accessToken: string) {
    return { basePath, accessToken, fetchApi: patient };
}
const registry = (token: string) => new product.Configuration(asked(addresses.product, token));
const office = (token: string) => new evaluation.Configuration(asked(addresses.evaluation, token));
const market = new promotion.Configuration(asked(addresses.promotion, tokens.promoter));
const figures = new reporting.Configuration(asked(addresses.reporting, tokens.reporter));

async function register() {
    const producer = await new product.ProducersApi(registry(tokens.registrar)).registerProducerRaw({
        ocopDemonstration: true,
        newProducer: {
            name: 'Hợp tác xã Nông nghiệp Cam Xã Đoài',
            legalForm: 'COOPERATIVE',
            unit: input.commune,
            managers: ['lan.tran'],
        },
    });
    const registered = await new product.ProductsApi(registry(tokens.registrar)).registerProductRaw({
        ocopDemonstration: true,
        newProduct: {
            name: 'Cam Xã Đoài',
            producerId: (await producer.value()).id,
            unit: input.commune,
            productSet: '01',
            variants: [{ name: 'Thùng', netContent: '5 kg' }],
        },
    });
    const id = (await registered.value()).id;
    const numbered = await new product.NumbersApi(registry(tokens.registrar)).assignOcopNumberRaw({
        id,
        ifMatch: header(registered.raw, 'ETag'),
        newOcopNumber: { year: today.getUTCFullYear() },
    });
    const paper = await new product.PapersApi(registry(tokens.manager)).attachPaperRaw({
        paper: { ownerKind: 'PRODUCT', ownerId: id, kind: 'TEST_REPORT', issuer: 'Trung tâm Kỹ thuật Nghệ An' },
        file: new Blob(['%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\n%%EOF\n'], { type: 'application/pdf' }),
    });
    const known = [producer, numbered, paper].map((write) => header(write.raw, 'Revision-Token')).join(',');
    const view = await numbered.value();
    const number = view.identifiers.find((one) => one.scheme === 'OCOP_NUMBER')!.value;
    return { view, paper: await paper.value(), known, serial: number.split('-')[2]! };
}

type Registered = Awaited<ReturnType<typeof register>>;
type Step = (api: evaluation.DossiersApi, seen: { id: string; ifMatch: string }) => Promise<unknown>;

async function step(token: string, id: string, take: Step): Promise<void> {
    const api = new evaluation.DossiersApi(office(token));
    const seen = await api.getDossierRaw({ id });
    await take(api, { id, ifMatch: header(seen.raw, 'ETag') });
}

async function apply(registered: Registered): Promise<string> {
    const opened = await new evaluation.DossiersApi(office(tokens.commune)).openDossier({
        revisionToken: registered.known,
        newDossier: {
            productId: registered.view.id,
            kind: 'FIRST',
            productSet: '01',
            papers: [registered.paper.id],
            registration: { productDescription: 'Cam trồng tại xã Nghi Lộc.', workers: 12, localWorkers: 10 },
            representative: { name: 'Trần Thị Lan', position: 'Giám đốc' },
            selfAssessment: { choices: input.sheets[0]!, evidence: { '1.1': [registered.paper.id] } },
        },
    });
    const received = (number: string, level: evaluation.EvaluationLevel) => ({
        receipt: { number, receivedOn: today, level },
    });
    const finding = { finding: 'Đúng như hồ sơ', supported: true };
    const { id } = opened;
    await step(tokens.commune, id, (api, seen) =>
        api.recordSamples({ ...seen, samples: { count: 5, receivedOn: today } }),
    );
    await step(tokens.commune, id, (api, seen) => api.submitDossier({ ...seen, submission: {} }));
    await step(tokens.commune, id, (api, seen) =>
        api.receiveDossier({ ...seen, ...received(registered.serial, 'COMMUNE') }),
    );
    await step(tokens.commune, id, (api, seen) =>
        api.reportOnDossier({
            ...seen,
            communeReport: {
                topics: {
                    ORIGIN_MATERIALS: finding,
                    LOCAL_LABOUR: finding,
                    IDEA_ORIGIN: finding,
                    LOCAL_IDENTITY: finding,
                },
                requestLetter: letter('112/UBND-KT'),
            },
        }),
    );
    await step(tokens.province, id, (api, seen) =>
        api.receiveDossier({ ...seen, ...received(registered.serial + '/PTN', 'PROVINCE') }),
    );
    return id;
}

async function council(): Promise<string> {
    const api = new evaluation.CouncilsApi(office(tokens.province));
    const seats = input.scorers.map((one, place) => ({
        subject: one.subject,
        personName: 'Thành viên ' + one.subject,
        role: place === 0 ? evaluation.SeatRole.Chair : evaluation.SeatRole.Member,
        scores: true,
        from: today,
    }));
    const secretary = { subject: input.secretary, personName: 'Thư ký', scores: false, from: today };
    const founded = await api.foundCouncilRaw({
        newCouncil: {
            name: 'Hội đồng đánh giá, phân hạng sản phẩm OCOP tỉnh Nghệ An',
            level: 'PROVINCE',
            unit: input.unit,
            foundingDecision: letter('12/QĐ-UBND'),
            seats: [...seats, { ...secretary, role: evaluation.SeatRole.Secretary }],
        },
    });
    const { id } = await founded.value();
    await api.adoptSettings({
        id,
        ifMatch: header(founded.raw, 'ETag'),
        newCouncilSettings: {
            decision: letter('3/QĐ-HĐOCOP'),
            from: today,
            quorumRatio: 0.75,
            chairMustAttend: true,
            maxTotalDeviation: 10,
            deviationAction: 'DISCUSS_AND_RESCORE',
            scoringRounds: 2,
            aggregation: 'ARITHMETIC_MEAN',
            decimalsKept: 2,
            starMinimumTest: 'AVERAGE_POINTS',
            exclusionTest: 'MAJORITY',
        },
    });
    return id;
}

async function evaluate(dossier: string): Promise<void> {
    const sessions = new evaluation.SessionsApi(office(tokens.secretary));
    const planned = await sessions.planSessionRaw({
        newSession: {
            councilId: await council(),
            date: today,
            place: 'Sở Nông nghiệp và Môi trường tỉnh Nghệ An',
            round: { year: today.getUTCFullYear(), number: 2 },
            dossierIds: [dossier],
        },
    });
    const session = await sessions.openSession({
        id: (await planned.value()).id,
        ifMatch: header(planned.raw, 'ETag'),
        newAttendance: { present: [...input.scorers.map((one) => one.subject), input.secretary] },
    });
    const item = { id: session.id, itemId: session.items[0]!.id };
    for (const [place, scorer] of input.scorers.entries()) {
        const own = new evaluation.SessionsApi(office(scorer.token));
        const sheet = await own.writeSheetRaw({
            ...item,
            round: 1,
            scoreSheetContent: { choices: input.sheets[place]! },
        });
        await own.sealSheet({ ...item, round: 1, ifMatch: header(sheet.raw, 'ETag') });
    }
    const current = async (api: evaluation.SessionsApi) =>
        header((await api.getSessionRaw({ id: session.id })).raw, 'ETag');
    await sessions.closeItem({ ...item, ifMatch: await current(sessions), itemClosing: {} });
    const chair = new evaluation.SessionsApi(office(input.scorers[0]!.token));
    await chair.confirmItem({ ...item, ifMatch: await current(chair), itemConfirmation: {} });
}

async function recognise(dossier: string, serial: string) {
    await step(tokens.province, dossier, (api, seen) =>
        api.approveResult({ ...seen, letter: letter(serial + '/QĐ-UBND') }),
    );
    const decisions = new evaluation.DecisionsApi(office(tokens.province));
    const draft = await decisions.draftDecisionRaw({
        newDecision: {
            kind: 'RECOGNITION',
            issuingBody: 'UBND tỉnh Nghệ An',
            unit: input.unit,
            lines: [{ dossierId: dossier }],
        },
    });
    const signed = await decisions.signDecisionRaw({
        id: (await draft.value()).id,
        ifMatch: header(draft.raw, 'ETag'),
        newSignature: {
            number: 7200 + Number(serial) + '/QĐ-UBND',
            signedOn: today,
            signer: 'Nguyễn Văn A',
            capacity: 'KT. Chủ tịch, Phó Chủ tịch',
        },
    });
    const known = header(signed.raw, 'Revision-Token')
        .split(',')
        .map((token) => token.trim());
    return {
        certificate: (await signed.value()).lines[0]!.certificateId!,
        known: known.find((token) => token.startsWith('ocop.certificate:'))!,
    };
}

async function admit(productId: string, known: string, serial: string) {
    const event = await new promotion.PromotionEventsApi(market).planPromotionEvent({
        ocopDemonstration: true,
        newPromotionEvent: {
            kind: 'FAIR',
            name: `Hội chợ OCOP Nghệ An (qua mã khách TypeScript ${serial})`,
            unit: input.unit,
            venue: 'Quảng trường Hồ Chí Minh, phường Thành Vinh',
            firstDay: today,
            lastDay: today,
            organiser: 'Sở Nông nghiệp và Môi trường tỉnh Nghệ An',
        },
    });
    return new promotion.ParticipationsApi(market).admitProduct({
        id: event.id,
        revisionToken: known,
        newParticipation: { productId, booth: 'C3' },
    });
}

async function report() {
    const plan = await new reporting.PlansApi(figures).setPlan({
        newPlan: {
            name: 'Kế hoạch OCOP tỉnh Nghệ An (qua mã khách TypeScript)',
            unit: input.unit,
            periodFrom: new Date(Date.UTC(today.getUTCFullYear(), 0, 1)),
            periodUntil: new Date(Date.UTC(today.getUTCFullYear(), 11, 31)),
            legalBasis: 'Kế hoạch trình diễn',
            targets: [{ indicator: 'PRODUCTS_4_STARS', measure: 'STOCK', operator: 'AT_LEAST', value: 1 }],
        },
    });
    return new reporting.ReportsApi(figures).getTargetActual({ plan: plan.id, asOf: today, demonstration: true });
}

/** The certificate as a later version would show it. */
async function later(id: string) {
    const changed = async (url: RequestInfo | URL, init?: RequestInit) => {
        const real = await fetch(url, init);
        const body = { ...(await real.json()), validity: 'HEARD_OF_LATER', addedLater: { known: false } };
        return new Response(JSON.stringify(body), { status: real.status, headers: real.headers });
    };
    const reader = new evaluation.Configuration({
        ...asked(addresses.evaluation, tokens.province),
        fetchApi: changed,
    });
    return new evaluation.CertificatesApi(reader).getCertificate({ id });
}

const registered = await register();
const dossier = await apply(registered);
await evaluate(dossier);
const recognised = await recognise(dossier, registered.serial);
const certificate = await new evaluation.CertificatesApi(office(tokens.province)).getCertificate({
    id: recognised.certificate,
});
const participation = await admit(registered.view.id, recognised.known, registered.serial);
const reported = await report();
const read = await later(recognised.certificate);

console.log(
    JSON.stringify({
        calls: calls(),
        stars: certificate.stars,
        lastDay: certificate.lastDay?.toISOString().slice(0, 10),
        productName: certificate.productName,
        admittedBy: participation.certificateId,
        certificate: certificate.id,
        indicator: reported.lines[0]!.indicator,
        later: read.validity,
        laterProductName: read.productName,
    }),
);

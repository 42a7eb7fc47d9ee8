import type { AlarmLevel } from "@/db/enums";
import { alarmSeconds } from "../kitchen/alarm";

export const alarmRules = [
  "order_untaken",
  "order_given_up",
  "webhook_refused",
  "queue_late",
  "queue_given_up",
  "strange_payment",
  "books_broken",
  "disk_full",
  "certificate",
  "backup_old",
] as const;
export type AlarmRule = (typeof alarmRules)[number];

export type Alarm<Rule extends string = AlarmRule> = {
  rule: Rule;
  /** What of; empty where there is only one. */
  subject: string;
  /** null: the house as a whole. */
  outletId: string | null;
  /** `shown` on screens; `loud` is told to Sentry and written to those in charge too, once. */
  level: AlarmLevel;
  detail: Record<string, string | number>;
};

/** From where on a thing has to be looked at. */
export const limits = {
  refusedWebhooks: 3,
  refusedWebhookMinutes: 10,
  queueSeconds: 120,
  queueLoudSeconds: 300,
  givenUpShownMinutes: 60,
  strangePaymentShownHours: 24,
  diskFreePercent: 10,
  certificateDays: 14,
  backupMinutes: 120,
} as const;

type OfOrder = { orderId: string; outletId: string; number: number };
export type SeenOften = {
  /** Orders that nobody took in charge, and for how long. */
  untaken: (OfOrder & { waitedSeconds: number })[];
  /** Orders given up because nobody did, lately. */
  givenUp: OfOrder[];
  /** Requests to the webhook that were not signed for us, in the last minutes. */
  refusedWebhooks: number;
  queue: { oldestSeconds: number; givenUp: number };
  /** Money at the provider for no order of ours, by the provider's name for it. */
  strangePayments: string[];
};
export type SeenSeldom = {
  broken: { number: number; name: string; broken: number }[];
  disks: { folder: string; freePercent: number }[];
  /** Days the certificate is still good for; 0 when it is not, null where there is none to have. */
  certificateDays: number | null;
  /** Minutes since the last backup that succeeded; Infinity when there never was one, null where none is made. */
  backupMinutes: number | null;
};

export const rulesOften: readonly AlarmRule[] = [
  ...(["order_untaken", "order_given_up", "webhook_refused", "queue_late", "queue_given_up"] as const),
  "strange_payment",
];
export const rulesSeldom: readonly AlarmRule[] = ["books_broken", "disk_full", "certificate", "backup_old"];

/** What has to be looked at, of what is looked at every minute. */
export function judgeOften(seen: SeenOften): Alarm[] {
  const { untaken, givenUp, refusedWebhooks, queue, strangePayments } = seen;
  return [
    ...untaken
      .filter(({ waitedSeconds }) => waitedSeconds >= alarmSeconds.call)
      .map(({ orderId, outletId, number, waitedSeconds }) =>
        alarm("order_untaken", waitedSeconds >= alarmSeconds.loud, orderId, outletId, {
          number,
          minutes: Math.floor(waitedSeconds / 60),
        }),
      ),
    ...givenUp.map(({ orderId, outletId, number }) =>
      alarm("order_given_up", true, orderId, outletId, { number }),
    ),
    ...when(refusedWebhooks >= limits.refusedWebhooks, () =>
      house("webhook_refused", true, { count: refusedWebhooks, minutes: limits.refusedWebhookMinutes }),
    ),
    ...when(queue.oldestSeconds >= limits.queueSeconds, () =>
      house("queue_late", queue.oldestSeconds >= limits.queueLoudSeconds, {
        minutes: Math.floor(queue.oldestSeconds / 60),
      }),
    ),
    ...when(queue.givenUp > 0, () => house("queue_given_up", true, { count: queue.givenUp })),
    ...strangePayments.map((payment) => alarm("strange_payment", true, payment, null, { payment })),
  ];
}

/** The same of what is looked at every quarter of an hour. */
export function judgeSeldom({ broken, disks, certificateDays, backupMinutes }: SeenSeldom): Alarm[] {
  return [
    ...broken.map(({ number, name, broken: count }) =>
      alarm("books_broken", true, String(number), null, { number, name, count }),
    ),
    ...disks
      .filter(({ freePercent }) => freePercent < limits.diskFreePercent)
      .map(({ folder, freePercent }) =>
        alarm("disk_full", true, folder, null, { folder, percent: Math.floor(freePercent) }),
      ),
    ...when(certificateDays !== null && certificateDays < limits.certificateDays, () =>
      house("certificate", true, { days: Math.max(0, Math.floor(certificateDays ?? 0)) }),
    ),
    ...when(backupMinutes !== null && backupMinutes > limits.backupMinutes, () =>
      house("backup_old", true, agedBackup(backupMinutes ?? 0)),
    ),
  ];
}

const when = (so: boolean, say: () => Alarm): Alarm[] => (so ? [say()] : []);
const house = (rule: AlarmRule, loud: boolean, detail: Alarm["detail"]) =>
  alarm(rule, loud, "", null, detail);

function alarm(
  rule: AlarmRule,
  loud: boolean,
  subject: string,
  outletId: string | null,
  detail: Alarm["detail"],
): Alarm {
  return { rule, subject, outletId, level: loud ? "loud" : "shown", detail };
}

const agedBackup = (minutes: number) =>
  Number.isFinite(minutes) ? { never: "no", hours: Math.floor(minutes / 60) } : { never: "yes", hours: 0 };

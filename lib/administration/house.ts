/** A key of .env: `standIn`: absent, and development does without · never its value. */
export type KeyState = { name: KeyName; state: "set" | "standIn" | "absent"; mode: "live" | "test" | null };

export const keyNames = [
  "SECRET_KEY",
  "POSTGRES_PASS",
  "FISCAL_SIGNING_KEY",
  "STRIPE_API_KEY",
  "STRIPE_WEBHOOK_SECRET",
  "MAPS_API_KEY",
  "MAPS_BROWSER_KEY",
  "SMTP_URL",
  "SMS_API_KEY",
  "VAPID_PRIVATE_KEY",
  "SENTRY_DSN",
  "METRICS_TOKEN",
  "BACKUP_PUBLIC_KEY",
] as const;
type KeyName = (typeof keyNames)[number];

/** A job of the queue that waits, or was given up. */
export type WaitingJob = {
  id: string;
  task: string;
  runAt: Date;
  attempts: number;
  most: number;
  /** Without anything of anybody's. */
  lastError: string | null;
};

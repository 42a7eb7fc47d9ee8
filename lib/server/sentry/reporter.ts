import "server-only";
import { bucket } from "../bucket";
import { env } from "../env";
import { type Fields, holdReporter, reporter } from "./held";
import { type Known, scrubEvent } from "./scrub";

const mostAMinute = 60;
/** Of their own: anybody may write these, and must not drown what the server itself has to say. */
const mostFromBrowsers = 20;

/**
 * One client of Sentry's for the process, and nothing of its wiring: it watches no request, opens no span and listens to no
 * event of the process. What is logged as an error is what is told, after it was scrubbed.
 */
export async function openReporter(): Promise<void> {
  if (!env.SENTRY_DSN || reporter()) return;
  const sentry = await import("@sentry/nextjs");
  const client = new sentry.NodeClient({
    dsn: env.SENTRY_DSN,
    environment: env.OCPIZZA_ENV,
    release: process.env.OCPIZZA_RELEASE ?? "unreleased",
    transport: sentry.makeNodeTransport,
    stackParser: sentry.defaultStackParser,
    integrations: [sentry.linkedErrorsIntegration()],
    skipOpenTelemetrySetup: true,
    sendDefaultPii: false,
    sendClientReports: false,
    maxBreadcrumbs: 0,
    beforeSend: (event) => scrubEvent(event, known()),
  });
  client.init();
  const mayTell = bucket(mostAMinute);
  const mayPass = bucket(mostFromBrowsers);
  const scopeOf = (fields: Fields, extra: Fields) => {
    const scope = new sentry.Scope();
    scope.setTags(
      Object.fromEntries(
        Object.entries(fields).flatMap(([name, value]) => (value == null ? [] : [[name, String(value)]])),
      ),
    );
    scope.setExtras({ ...fields, ...extra });
    return scope;
  };
  holdReporter({
    logged({ err, ...fields }, said) {
      if (!mayTell(performance.now())) return;
      const scope = scopeOf({ side: "server", ...fields }, { said });
      if (err instanceof Error) client.captureException(err, { originalException: err }, scope);
      else client.captureMessage(said, "error", {}, scope);
    },
    browser({ exceptions, tags }) {
      if (!mayPass(performance.now())) return;
      const scope = scopeOf({ side: "browser", ...tags }, {});
      client.captureEvent(
        { platform: "javascript", level: "error", exception: { values: exceptions } },
        {},
        scope,
      );
    },
    close: async () => client.close(2000),
  });
}

/** Short ones would cut holes into innocent words. */
const known = (): Known => ({
  secrets: [
    env.POSTGRES_PASS,
    env.SECRET_KEY,
    env.FISCAL_SIGNING_KEY,
    env.STRIPE_API_KEY,
    env.STRIPE_WEBHOOK_SECRET,
    env.MAPS_API_KEY,
    env.SMS_API_KEY,
    env.VAPID_PRIVATE_KEY,
    env.METRICS_TOKEN,
    decodeURIComponent(new URL(env.SMTP_URL).password),
  ].filter((secret): secret is string => Boolean(secret && secret.length >= 8)),
  adminPath: env.SECRET_ADMIN_URL,
});

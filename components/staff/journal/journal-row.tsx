import { useTranslations } from "next-intl";
import { useDates } from "@/components/ui/dates";
import { differencesOf } from "@/lib/audit/differences";
import type { JournalLine } from "@/lib/audit/queries/list-journal";

/** Who did what to what, when and where; before and after open below. */
export function JournalRow({ line }: { line: JournalLine }) {
  const t = useTranslations("journal");
  const dates = useDates();
  const changes = differencesOf(line.before, line.after);
  const who = line.actor ?? t(`actors.${line.actorKind}`);
  // What was tried and refused says what it was.
  const tried = line.action.replace(/^refused:/, "");
  const named = t.has(`actions.${tried}` as "actions.signIn")
    ? t(`actions.${tried}` as "actions.signIn")
    : tried;
  const action = tried === line.action ? named : t("refused", { action: named });
  const subject = t.has(`subjects.${line.subject}` as "subjects.order")
    ? t(`subjects.${line.subject}` as "subjects.order")
    : line.subject;
  return (
    <li className="grid gap-x-4 gap-y-1 border-line border-t-2 px-4 py-3 first:border-t-0 md:grid-cols-[10.5rem_1fr_auto]">
      <time dateTime={new Date(line.at).toISOString()} className="text-ink-soft text-sm tabular-nums">
        {dates(new Date(line.at), { dateStyle: "short", timeStyle: "medium" })}
      </time>
      <div className="min-w-0">
        <p>
          <span className="font-semibold">{who}</span> · {action}
        </p>
        <p className="break-words text-ink-soft text-sm">
          {subject} {line.called ?? <code className="break-all text-xs">{line.subjectId}</code>}
        </p>
        {changes.length > 0 && (
          <details className="mt-1">
            <summary className="inline-flex min-h-8 cursor-pointer items-center font-semibold text-sm text-tomato">
              {t("changes", { count: changes.length })}
            </summary>
            <dl className="mt-1 grid gap-1 text-sm">
              {changes.map(({ path, before, after }) => (
                <div key={path} className="flex flex-wrap gap-x-2">
                  <dt className="font-mono text-ink-soft text-xs leading-5">{path}</dt>
                  <dd className="break-all">
                    {before !== null && <del className="text-ink-soft">{before}</del>}{" "}
                    {after !== null && <ins className="no-underline">{after}</ins>}
                  </dd>
                </div>
              ))}
            </dl>
          </details>
        )}
      </div>
      <p className="text-ink-soft text-sm md:text-right">
        {line.outlet && <span className="block">{line.outlet.replace(/^OC Pizza\s+/, "")}</span>}
        <span>
          {t.has(`terminals.${line.terminal}` as "terminals.web")
            ? t(`terminals.${line.terminal}` as "terminals.web")
            : line.terminal}
        </span>
      </p>
    </li>
  );
}

import { useTranslations } from "next-intl";
import type { KeyState } from "@/lib/administration/house";
import { Badge } from "../../ui/badge";
import { Panel } from "../panel";

const tones = { set: "basil", standIn: "ember", absent: "plain" } as const;

/** Which keys the server was given; never a value. */
export function KeysPanel({ keys }: { keys: KeyState[] }) {
  const t = useTranslations("administration.keys");
  return (
    <Panel title={t("title")}>
      <ul className="grid gap-x-8 sm:grid-cols-2">
        {keys.map(({ name, state, mode }) => (
          <li key={name} className="flex items-center justify-between gap-3 border-line border-t-2 py-2">
            <span>
              <span className="font-semibold">{t(`names.${name}`)}</span>
              <code className="block text-ink-soft text-xs">{name}</code>
            </span>
            <span className="flex gap-1">
              {mode && <Badge tone={mode === "live" ? "basil" : "ember"}>{t(mode)}</Badge>}
              <Badge tone={tones[state]}>{t(state)}</Badge>
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

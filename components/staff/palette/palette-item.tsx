import { Command } from "cmdk";
import type { LucideIcon } from "lucide-react";
import type { ReactNode } from "react";

type PaletteItemProps = {
  /** What tells it from the others; nobody reads it. */
  value: string;
  icon: LucideIcon;
  title: string;
  note: string;
  end?: ReactNode;
  onSelect: () => void;
};

/** One thing to go to. */
export const PaletteItem = ({ value, icon: Icon, title, note, end, onSelect }: PaletteItemProps) => (
  <Command.Item
    value={value}
    onSelect={onSelect}
    className="flex min-h-13 cursor-pointer items-center gap-3 rounded-xl px-3 py-2 data-[selected=true]:bg-ember-wash"
  >
    <Icon aria-hidden className="size-5 shrink-0 text-tomato" />
    <span className="min-w-0 flex-1">
      <span className="block truncate font-semibold">{title}</span>
      <span className="block truncate text-ink-soft text-sm">{note}</span>
    </span>
    {end}
  </Command.Item>
);

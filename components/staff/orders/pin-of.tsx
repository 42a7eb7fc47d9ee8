"use client";
import { Field, inputLook, TextInput } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import type { PinHolder } from "@/lib/staff/queries/get-pin";

export type PinTyped = { userId: string; pin: string };
export const noPin = (holders: readonly PinHolder[]): PinTyped => ({ userId: holders[0]?.id ?? "", pin: "" });
export const isTyped = ({ userId, pin }: PinTyped): boolean => userId !== "" && pin.length >= 4;

type PinOfProps = {
  holders: readonly PinHolder[];
  typed: PinTyped;
  onType: (typed: PinTyped) => void;
  words: { who: string; pin: string; nobody: string };
};

/** Who agrees, and his PIN; whoever shows it clears it after each try, for nobody types on with another one's. */
export function PinOf({ holders, typed, onType, words }: PinOfProps) {
  if (holders.length === 0) return <Notice>{words.nobody}</Notice>;
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <Field label={words.who}>
        {(wiring) => (
          <select
            {...wiring}
            value={typed.userId}
            onChange={({ target }) => onType({ ...typed, userId: target.value })}
            className={`${inputLook} min-h-12`}
          >
            {holders.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={words.pin}>
        {(wiring) => (
          <TextInput
            {...wiring}
            type="password"
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={6}
            value={typed.pin}
            onChange={({ target }) => onType({ ...typed, pin: target.value.replaceAll(/\D/g, "") })}
          />
        )}
      </Field>
    </div>
  );
}

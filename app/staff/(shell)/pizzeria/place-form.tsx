"use client";
import dynamic from "next/dynamic";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { toast } from "sonner";
import { answered } from "@/components/answered";
import { AddressBox } from "@/components/shop/address-box";
import { parseAddress, written } from "@/components/shop/outlet-search";
import { Button } from "@/components/ui/button";
import { Field, TextInput } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import type { Outcome } from "@/lib/outcome";
import type { Located } from "@/lib/outlets/delivery-zone";
import { type OutletInput, slugOf } from "@/lib/outlets/outlet-input";
import { inFrance } from "@/lib/outlets/pin";
import { CoordinateFields } from "./coordinate-fields";

const PinMap = dynamic(() => import("@/components/checkout/pin-map").then(({ PinMap }) => PinMap), {
  ssr: false,
});

type PlaceFormProps = {
  /** null: of an outlet that is to be made. */
  outlet: { slug: string; place: OutletInput } | null;
  /** `pizzeria.example` of `vaise@pizzeria.example`. */
  mailDomain: string;
  locate: (address: { line: string; postcode: string }) => Promise<Outcome<Located>>;
  prepare: (input: { slug: string; place: OutletInput }) => Promise<Outcome<{ slug: string }>>;
  keep: (input: { outlet: string; place: OutletInput }) => Promise<Outcome<null>>;
};
type Point = { lat: number; lng: number };
const blank = { name: "", phone: "", email: "" };

/** What an outlet is called, how it is called, and where it stands: found by its address, put right on the map. */
export function PlaceForm({ outlet, mailDomain, locate, prepare, keep }: PlaceFormProps) {
  const t = useTranslations("staff.opening.place");
  const router = useRouter();
  const [typed, setTyped] = useState(() => ({ ...blank, ...outlet?.place, slug: outlet?.slug ?? "" }));
  const [own, setOwn] = useState({ slug: outlet !== null, email: outlet !== null });
  const [address, setAddress] = useState(
    outlet ? written({ line: outlet.place.street, ...outlet.place }) : "",
  );
  const [found, setFound] = useState<(Point & Pick<Located, "precision">) | null>(
    outlet && { lat: outlet.place.lat, lng: outlet.place.lng, precision: "door" },
  );
  const [point, setPoint] = useState<Point | null>(outlet?.place ?? null);
  const [refusal, setRefusal] = useState<{ message: string; field?: string } | null>(null);
  const [pending, start] = useTransition();

  const name = (text: string) =>
    setTyped((old) => {
      const slug = own.slug ? old.slug : slugOf(text);
      return { ...old, name: text, slug, email: own.email ? old.email : slug && `${slug}@${mailDomain}` };
    });
  const find = (text: string) =>
    start(async () => {
      const parsed = parseAddress(text);
      if (!parsed?.line) return setRefusal({ message: t("whole"), field: "address" });
      const answer = await answered(locate(parsed));
      if (!answer.ok) {
        // Nobody knows the address: its place can still be given in figures.
        setPoint((old) => old ?? { lat: Number.NaN, lng: Number.NaN });
        return setRefusal({ message: answer.message, field: "address" });
      }
      const { lat, lng, precision, city } = answer.value;
      setRefusal(null);
      setAddress(written({ ...parsed, city }));
      setFound({ lat, lng, precision });
      setPoint({ lat, lng });
    });
  const submit = () =>
    start(async () => {
      const parsed = parseAddress(address);
      if (!parsed?.line) return setRefusal({ message: t("whole"), field: "address" });
      if (!point) return setRefusal({ message: t("find"), field: "address" });
      const city = address.split(parsed.postcode)[1]?.replace(/^[,\s]+/, "") ?? "";
      const { slug, name: called, phone, email } = typed;
      const place = {
        name: called,
        phone,
        email,
        street: parsed.line,
        postcode: parsed.postcode,
        city,
        ...point,
      };
      const answer = await answered(outlet ? keep({ outlet: outlet.slug, place }) : prepare({ slug, place }));
      if (!answer.ok) return setRefusal(answer);
      setRefusal(null);
      toast.success(t(outlet ? "kept" : "made", { name: called }));
      if (outlet) router.refresh();
      else router.push(`/staff/pizzeria/${slug}?etape=horaires`);
    });
  const of = (...fields: string[]) => (fields.includes(refusal?.field ?? "") ? refusal?.message : undefined);
  const known = [
    "address",
    "slug",
    "place.name",
    "place.phone",
    "place.email",
    "place.street",
    "place.postcode",
  ];
  const told = refusal && ![...known, "place.lat", "place.lng", "place.city"].includes(refusal.field ?? "");

  return (
    <form
      noValidate
      className="grid grid-cols-1 gap-5 rounded-card border-2 border-line bg-card p-4"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <div className="grid items-start gap-4 sm:grid-cols-2">
        <Field label={t("name")} hint={t("nameHint")} error={of("place.name")}>
          {(wiring) => (
            <TextInput
              {...wiring}
              maxLength={60}
              autoComplete="off"
              value={typed.name}
              onChange={(event) => name(event.target.value)}
            />
          )}
        </Field>
        <Field label={t("slug")} hint={t(outlet ? "slugKept" : "slugHint")} error={of("slug")}>
          {(wiring) => (
            <TextInput
              {...wiring}
              maxLength={40}
              autoComplete="off"
              autoCapitalize="none"
              spellCheck={false}
              disabled={outlet !== null}
              value={typed.slug}
              onChange={(event) => {
                setOwn((old) => ({ ...old, slug: true }));
                setTyped({ ...typed, slug: event.target.value });
              }}
            />
          )}
        </Field>
        <Field label={t("phone")} error={of("place.phone")}>
          {(wiring) => (
            <TextInput
              {...wiring}
              type="tel"
              maxLength={30}
              autoComplete="off"
              value={typed.phone}
              onChange={(event) => setTyped({ ...typed, phone: event.target.value })}
            />
          )}
        </Field>
        <Field label={t("email")} error={of("place.email")}>
          {(wiring) => (
            <TextInput
              {...wiring}
              type="email"
              maxLength={120}
              autoComplete="off"
              value={typed.email}
              onChange={(event) => {
                setOwn((old) => ({ ...old, email: true }));
                setTyped({ ...typed, email: event.target.value });
              }}
            />
          )}
        </Field>
      </div>
      <div className="grid gap-3">
        <AddressBox
          label={t("address")}
          value={address}
          error={of("address", "postcode", "line", "place.street", "place.postcode", "place.city") ?? null}
          onChange={setAddress}
          onPick={(suggestion) => {
            setAddress(written(suggestion));
            find(written(suggestion));
          }}
        />
        <Button tone="quiet" className="justify-self-start" disabled={pending} onClick={() => find(address)}>
          {t("locate")}
        </Button>
      </div>
      {found && (
        <div className="max-w-2xl">
          <PinMap
            key={`${found.lat} ${found.lng}`}
            found={found}
            pin={point?.lat === found.lat && point.lng === found.lng ? null : point}
            onMove={(pin) => setPoint(pin ?? { lat: found.lat, lng: found.lng })}
            words={{ title: t("map"), door: typed.name || t("door"), hint: t("mapHint") }}
          />
        </div>
      )}
      {point && (
        <CoordinateFields
          point={point}
          error={of("place.lat", "place.lng")}
          change={(next) => {
            setPoint(next);
            if (inFrance(next)) setFound({ ...next, precision: "door" });
          }}
        />
      )}
      {told && (
        <Notice tone="bad" live>
          {refusal.message}
        </Notice>
      )}
      <Button type="submit" disabled={pending} className="justify-self-start">
        {t(outlet ? "keep" : "make")}
      </Button>
    </form>
  );
}

"use client";
import { unstable_rethrow, usePathname, useRouter } from "next/navigation";
import { useLocale } from "next-intl";
import { Component, type ReactNode, useEffect } from "react";
import { Link } from "@/components/navigation";
import { Button, buttonLook } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";

// The texts travel with this file: what went wrong may be what brings the others.
const words = {
  fr: {
    title: "Quelque chose a brûlé",
    lead: "C’est de notre côté. Votre panier est gardé : réessayez, ou revenez à l’accueil.",
    retry: "Réessayer",
    home: "Retour à l’accueil",
  },
  en: {
    title: "Something burnt",
    lead: "It is our fault. Your basket is kept: try again, or go back to the start.",
    retry: "Try again",
    home: "Back to the start",
  },
};

type BoundaryProps = { path: string; children: ReactNode };
type BoundaryState = { error: unknown; path: string };
const whole = { error: null };

/** Around every page of the shop: of one that breaks, what says so. In the layout's own file, so that no page fetches an `error.tsx` apart. */
export const Unbroken = ({ children }: { children: ReactNode }) => (
  <Boundary path={usePathname()}>{children}</Boundary>
);

class Boundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { ...whole, path: this.props.path };

  static getDerivedStateFromError(error: unknown) {
    // A page that leads elsewhere, or is none, is for Next to show.
    unstable_rethrow(error);
    return { error: error ?? new Error("Nothing was thrown") };
  }

  /** What broke on one page does not follow to the next. */
  static getDerivedStateFromProps({ path }: BoundaryProps, before: BoundaryState) {
    return path === before.path ? null : { ...whole, path };
  }

  override render() {
    const { error } = this.state;
    return error === null ? (
      this.props.children
    ) : (
      <Broken error={error} mended={() => this.setState(whole)} />
    );
  }
}

function Broken({ error, mended }: { error: unknown; mended: () => void }) {
  const t = words[useLocale() === "en" ? "en" : "fr"];
  const router = useRouter();
  useEffect(() => reportError(error), [error]);
  return (
    <EmptyState
      as="h1"
      title={t.title}
      action={
        <div className="flex flex-wrap justify-center gap-3">
          <Button
            onClick={() => {
              router.refresh();
              mended();
            }}
          >
            {t.retry}
          </Button>
          <Link href="/" prefetch={false} className={buttonLook({ tone: "quiet" })}>
            {t.home}
          </Link>
        </div>
      }
    >
      {t.lead}
    </EmptyState>
  );
}

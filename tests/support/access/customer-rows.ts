/** Every action of a customer's account with an input that is understood; who may call them is walked in access-customers. */
export const customerRows: Record<string, object> = {
  "app/[locale]/(shop)/compte/actions.ts#changePasswordAction": { current: "x", next: "une calzone dorée" },
  "app/[locale]/(shop)/compte/actions.ts#askEmailAction": { current: "x", email: "nina@example.org" },
  "app/[locale]/(shop)/compte/actions.ts#askConfirmationAction": {},
  "app/[locale]/(shop)/compte/actions.ts#endOtherSessionsAction": {},
  "app/[locale]/(shop)/compte/actions.ts#saveDetailsAction": {
    ...{ name: "Nina Roux", phone: "", toldBy: "mail", offers: false, reviews: false },
  },
  "app/[locale]/(shop)/compte/actions.ts#saveBillingAction": { billing: null },
  "app/[locale]/(shop)/compte/actions.ts#keepAddressAction": {
    ...{ line: "36 rue du Mail", postcode: "69004", city: "Lyon" },
  },
  "app/[locale]/(shop)/compte/actions.ts#dropAddressAction": { id: "0197d1c0-0000-7000-8000-000000000000" },
  "app/[locale]/(shop)/compte/actions.ts#preferAddressAction": { id: "0197d1c0-0000-7000-8000-000000000000" },
  "app/[locale]/(shop)/compte/actions.ts#deleteAccountAction": { current: "x" },
};

/** Pages and routes of an account, and of what leads there: `own`: only for who is signed in; a sentence: public, and why. */
export const customerDoors: Record<string, "own" | { public: string }> = {
  "app/[locale]/(shop)/compte/page.tsx": "own",
  "app/[locale]/(shop)/compte/informations/page.tsx": "own",
  "app/[locale]/(shop)/compte/securite/page.tsx": "own",
  "app/[locale]/(shop)/compte/donnees/route.ts": "own",
  "app/[locale]/(shop)/compte/confirmer/[link]/page.tsx": {
    public: "a button; the link is looked at when it is pressed",
  },
};

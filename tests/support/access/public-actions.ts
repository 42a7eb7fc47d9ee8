/** Actions anybody may call, and why that is right. */
export const publicActions: Record<string, string> = {
  "app/[locale]/(shop)/actions.ts#quoteAction": "prices a basket; prices are public",
  "app/[locale]/(shop)/actions.ts#findSisterAction": "prices a basket at other outlets; prices are public",
  "app/[locale]/(shop)/actions.ts#reorderAction":
    "the holder of the link; tells its lines, at prices that are public",
  "app/[locale]/(shop)/commande/actions.ts#placeOrderAction":
    "a customer's own order; his channel is fixed by the action",
  "app/[locale]/(shop)/connexion/actions.ts#signUpAction":
    "an account of one's own; says nothing of whose the address is, and slows down",
  "app/[locale]/(shop)/connexion/actions.ts#signInAction": "signing in; tries slow it down",
  "app/[locale]/(shop)/connexion/actions.ts#askPasswordLinkAction":
    "the link goes to the account's own address; asking tells nothing and slows down",
  "app/[locale]/(shop)/connexion/actions.ts#takePasswordLinkAction":
    "the holder of the link; 128 bits only this house can say are the key",
  "app/[locale]/(shop)/connexion/actions.ts#confirmEmailAction":
    "the holder of the link who is signed in to its account or has its password",
  "app/[locale]/(shop)/connexion/actions.ts#signOutAction": "ends the asker's own session and nobody else's",
  "app/[locale]/(shop)/paiement/[token]/actions.ts#checkPaymentAction":
    "the holder of the link; asks the provider and tells what is already his to know",
  "app/[locale]/(shop)/paiement/[token]/actions.ts#payAction":
    "the holder of the link; whoever has it may pay for it",
  "app/[locale]/(shop)/paiement/[token]/actions.ts#switchToReceiptAction":
    "the holder of the link; its 128 random bits are the key",
  "app/[locale]/(shop)/suivi/[token]/actions.ts#cancelOrderAction":
    "the holder of the link; its 128 random bits are the key",
  "app/[locale]/(shop)/suivi/[token]/actions.ts#quoteChangeAction":
    "the holder of the link; prices are public",
  "app/[locale]/(shop)/suivi/[token]/actions.ts#changeOrderAction":
    "the holder of the link; its 128 random bits are the key",
  "app/[locale]/(shop)/suivi/[token]/actions.ts#settleOnReceiptAction":
    "the holder of the link; its 128 random bits are the key",
  "app/[locale]/(shop)/suivi/[token]/actions.ts#dropProposalAction":
    "the holder of the link; its 128 random bits are the key",
  "app/[locale]/(shop)/suivi/[token]/actions.ts#chooseTellingAction":
    "the holder of the link says how he is told; the address of a browser must be a push service's",
  "app/[locale]/(shop)/suivi/[token]/avis/actions.ts#saveReviewAction":
    "the holder of the link says how his own order was: tested in reviews",
  "app/[locale]/(shop)/suivi/[token]/avis/actions.ts#removeReviewAction":
    "the holder of the link takes back what he said: tested in reviews",
  "app/[locale]/(shop)/suivi/[token]/actions.ts#askInvoiceAction":
    "the holder of the link; an invoice that is written is never another's",
  "app/[locale]/(shop)/suivi/[token]/actions.ts#mailReceiptAction":
    "the holder of the link; five mails an order, and none says who ordered",
  "app/staff/connexion/actions.ts#changePasswordAction":
    "the asker's own password and nobody else's, with his present one: tested in staff-passwords",
  "app/staff/connexion/actions.ts#setPinAction":
    "the asker's own PIN and nobody else's, with his password: tested in pins",
  "app/staff/connexion/actions.ts#giveCodeAction":
    "the asker's own session, opened by his password; wrong codes slow down: tested in two-factor",
  "app/staff/connexion/actions.ts#beginTwoFactorAction":
    "the asker's own second factor and nobody else's: tested in two-factor",
  "app/staff/connexion/actions.ts#turnOnTwoFactorAction":
    "the asker's own second factor and nobody else's: tested in two-factor",
  "app/staff/connexion/actions.ts#turnOffTwoFactorAction":
    "the asker's own second factor, with a code of it: tested in two-factor",
  "app/staff/connexion/actions.ts#askPasswordLinkAction":
    "the link goes to the account's own address; asking tells nothing and slows down",
  "app/staff/connexion/actions.ts#takePasswordLinkAction":
    "the holder of the link; 128 bits only this house can say are the key",
  "app/staff/poste/actions.ts#takeScreenAction":
    "a live shared screen and a PIN of its outlet's floor; wrong ones rest it: tested in shared-screens",
  "app/staff/poste/actions.ts#lockScreenAction":
    "the asker's own shared screen, and it only locks it: tested in shared-screens",
  "app/staff/poste/actions.ts#stayAtScreenAction":
    "the asker's own shared screen, and nothing once it is locked: tested in shared-screens",
  "app/staff/(shell)/actions.ts#signOutAction": "ends the asker's own session and nobody else's",
};

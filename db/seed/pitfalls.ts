/** What goes wrong with a pizza when one is in a hurry, by its product: what the memo says under its recipe. */
export const pitfalls: Readonly<Record<string, { fr: string; en: string }>> = {
  margherita: {
    fr: "Basilic après la cuisson, jamais avant : il noircit.",
    en: "Basil goes on after the oven, never before: it turns black.",
  },
  parma: {
    fr: "Jambon cru et roquette à la sortie du four, jamais dedans.",
    en: "Cured ham and rocket once it is out of the oven, never inside.",
  },
  chevre_miel: {
    fr: "Miel en filet à la sortie : au four, il brûle.",
    en: "A thread of honey once it is out: in the oven it burns.",
  },
  reine: {
    fr: "Champignons bien égouttés, sinon le centre reste mou.",
    en: "Drain the mushrooms well or the middle stays soft.",
  },
  calzone: {
    fr: "Bord mouillé et bien soudé ; percer le dessus. Elle cuit une minute de plus.",
    en: "Wet the rim and seal it well; pierce the top. It bakes a minute longer.",
  },
  quatre_fromages: {
    fr: "Le bleu par petites touches : en tas, il brûle et coule.",
    en: "The blue cheese in small dots: heaped it burns and runs.",
  },
  norvegienne: {
    fr: "Saumon et citron à la sortie du four, jamais dedans.",
    en: "Salmon and lemon once it is out of the oven, never inside.",
  },
  savoyarde: {
    fr: "Pommes de terre déjà cuites et tièdes ; reblochon croûte vers le haut.",
    en: "Potatoes already cooked and lukewarm; reblochon with its rind up.",
  },
};

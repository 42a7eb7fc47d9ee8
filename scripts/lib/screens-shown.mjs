// The screens docs/screens.md shows.

/**
 * @typedef {object} Shown
 * @property {string} room
 * @property {string} name its pictures' name
 * @property {string} title
 * @property {string} path
 * @property {string} [who] a mailbox of the demonstration, or a customer's address
 * @property {boolean} [inside] of the administration, behind its secret address
 * @property {string} [follow] a link on that page, whose page is pictured
 * @property {string} [tap] what is opened on that page first
 * @property {string} [ordered] the address of a dish that is put in the basket first
 */

const dish = "/pizzeria/part-dieu/margherita";
const manager = "manager.part-dieu";
const camille = "camille.moreau@example.org";
const followed = "main a[href*='/suivi/']";

/** @param {string} room @param {Partial<Shown>} shared @param {[string, string, string, Partial<Shown>?][]} screens @returns {Shown[]} */
const screensOf = (room, shared, screens) =>
  screens.map(([name, title, path, own]) => ({ room, name, title, path, ...shared, ...own }));

const at = (/** @type {string} */ room) => `/staff/${room}/part-dieu`;

export const screens = [
  ...screensOf("The shop", {}, [
    ["home", "Home", "/"],
    ["outlets", "Outlets", "/pizzerias"],
    ["menu", "Menu", "/pizzeria/part-dieu"],
    ["filters", "Menu, filters", "/pizzeria/part-dieu", { tap: "[aria-controls=filters]" }],
    ["sheet", "Menu, a dish opened", "/pizzeria/part-dieu", { tap: "main section li h3 a" }],
    ["soon", "An outlet that opens soon", "/pizzeria/bron"],
    ["dish", "A dish", dish],
    ["allergens", "Allergens", "/pizzeria/part-dieu/allergenes"],
    ["reviews", "Reviews", "/pizzeria/part-dieu/avis"],
    ["basket-empty", "Empty basket", "/panier"],
    ["basket", "Basket", "/panier", { ordered: dish }],
    ["checkout", "Checkout", "/commande", { ordered: dish }],
    ["legal", "Personal data", "/informations/confidentialite"],
    ["verify", "Proving a receipt", "/verifier"],
    ["lost", "A page that does not exist", "/rien"],
    ["offline", "Without a network", "/hors-ligne"],
  ]),
  ...screensOf("A customer's account", {}, [
    ["sign-in", "Signing in", "/connexion"],
    ["sign-up", "Signing up", "/inscription"],
    ["forgotten", "Forgotten password", "/connexion/oubli"],
  ]),
  ...screensOf("A customer's account", { who: camille }, [
    ["own-orders", "Orders", "/compte"],
    ["details", "Details", "/compte/informations"],
    ["security", "Security and data", "/compte/securite"],
    ["tracking", "Following an order", "/compte", { follow: followed }],
    ["own-review", "Reviewing it", "/compte", { follow: "main a[href$='/avis']" }],
    ["receipt", "Its receipt", "/compte", { follow: "main a[href$='/ticket']" }],
  ]),
  ...screensOf("Counter, kitchen and road", { who: manager }, [
    ["staff-home", "Staff's home", "/staff"],
    ["counter", "Counter", at("comptoir")],
    ["school", "Counter, exercises", `${at("comptoir")}/ecole`],
    ["orders", "Orders", at("commandes")],
    ["order", "An order", at("commandes"), { follow: "main a[href*='/staff/commandes/part-dieu/']" }],
    ["kitchen", "Kitchen", at("cuisine")],
    ["kitchen-oven", "Kitchen, oven", `${at("cuisine")}?poste=four`],
    ["kitchen-papers", "Kitchen, papers", `${at("cuisine")}/papiers`],
    ["dispatch", "Deliveries", at("livraisons")],
    ["zones", "Delivery zones", `${at("livraisons")}/zones`],
    ["promises", "Promises kept", `${at("livraisons")}/promesses`],
    ["courier", "A courier's round", at("tournee"), { who: "livreur.part-dieu" }],
    ["drawer", "Drawer", at("tiroir")],
    ["vouchers", "Vouchers and gift cards", `${at("tiroir")}/bons`],
    ["shared", "Sharing a screen", "/staff/poste"],
  ]),
  ...screensOf("Stock and purchasing", { who: manager }, [
    ["stock", "Stock", at("stock")],
    ["ingredient", "An ingredient", `${at("stock")}/mozzarella`],
    ["counts", "Counts", `${at("stock")}/comptages`],
    ["preparation", "Preparation", `${at("stock")}/preparation`],
    ["purchases", "Purchases", `${at("stock")}/commandes`],
    ["purchase-new", "A new purchase", `${at("stock")}/commandes/nouvelle`],
    ["receipts", "Goods received", `${at("stock")}/receptions`],
    ["transfers", "Transfers", `${at("stock")}/transferts`],
    ["suppliers", "Suppliers", `${at("stock")}/fournisseurs`],
    ["costs", "Costs", `${at("stock")}/couts`],
    ["use", "Use", `${at("stock")}/consommation`],
    ["incidents", "Incidents", `${at("stock")}/incidents`],
  ]),
  ...screensOf("An outlet's office", { who: manager }, [
    ["outlet-card", "The outlet's card", at("catalogue")],
    ["clients", "Customers", at("clients")],
    ["reviews-to-answer", "Reviews to answer", at("avis")],
    ["reports", "Reports", at("rapports")],
    ["accounts", "Reports, accounts", `${at("rapports")}?vue=comptes`],
    ["till", "Till", at("caisse")],
    ["companies", "Companies", `${at("caisse")}/societes`],
    ["team", "Team", at("equipe")],
    ["shifts", "Shifts", at("service")],
    ["journal", "Journal", at("journal")],
    ["printers", "Printers", at("impression")],
  ]),
  ...screensOf("Head office", { who: "direction" }, [
    ["reports-group", "Reports of the group", "/staff/rapports"],
    ["card", "The group’s card", "/staff/catalogue"],
    ["product", "A product of the card", "/staff/catalogue/produits/margherita"],
    ["product-new", "A new product", "/staff/catalogue/produits/nouveau"],
    ["sections", "The card's sections", "/staff/catalogue/rayons"],
    ["menus", "Menus at one price", "/staff/catalogue/menus"],
    ["options", "Options", "/staff/catalogue/options"],
    ["promotions", "Promotions", "/staff/catalogue/promotions"],
    ["drafts", "Drafts of the card", "/staff/catalogue/brouillons"],
    ["card-file", "The card as a file", "/staff/catalogue/fichier"],
    ["opening", "Outlets being opened", "/staff/pizzeria"],
    ["outlet-new", "A new outlet", "/staff/pizzeria/nouvelle"],
    ["step-hours", "Opening an outlet, hours", "/staff/pizzeria/bron?etape=horaires"],
    ["step-zones", "Opening an outlet, zones", "/staff/pizzeria/bron?etape=livraison"],
    ["step-card", "Opening an outlet, card", "/staff/pizzeria/bron?etape=carte"],
    ["step-team", "Opening an outlet, team", "/staff/pizzeria/bron?etape=equipe"],
    ["provider", "Payments at the provider", "/staff/paiements"],
  ]),
  ...screensOf("Signing in", {}, [
    ["staff-sign-in", "Staff signing in", "/staff/connexion"],
    ["staff-forgotten", "Forgotten password", "/staff/connexion/oubli"],
  ]),
  ...screensOf("Administration", { who: "direction", inside: true }, [
    ["hq", "Administration", ""],
    ["hq-accounts", "Accounts of head office", "/comptes"],
    ["hq-settings", "Settings", "/reglages"],
    ["hq-journal", "Journal of the group", "/journal"],
  ]),
];

// The screens docs/screens.md shows, each in one of the sizes and languages it has.

/**
 * @typedef {object} Shown
 * @property {string} room
 * @property {string} name
 * @property {string} title
 * @property {string} path
 * @property {"phone" | "desk"} size
 * @property {string} [who] a mailbox of the demonstration, or a customer's address
 * @property {boolean} [english]
 * @property {boolean} [dark]
 * @property {string} [follow] a link on that page, whose page is pictured
 * @property {string} [ordered] the address of a dish that is put in the basket first
 */

const manager = "manager.part-dieu";
const dish = "/pizzeria/part-dieu/margherita";
const camille = "camille.moreau@example.org";
const phone = /** @type {const} */ ("phone");
const desk = /** @type {const} */ ("desk");
const shop = { room: "The shop" };
const account = { room: "A customer's account" };
const floor = { room: "Counter, kitchen and road" };
const stock = { room: "Stock and purchasing" };
const office = { room: "Back office" };

/** @type {Shown[]} */
export const screens = [
  { ...shop, name: "home", title: "Home", path: "/", size: phone },
  { ...shop, name: "outlets", title: "Outlets", path: "/en/pizzerias", size: desk, english: true },
  { ...shop, name: "menu", title: "Menu", path: "/pizzeria/part-dieu", size: phone },
  { ...shop, name: "menu-dark", title: "Menu", path: "/pizzeria/part-dieu", size: desk, dark: true },
  {
    ...shop,
    name: "dish",
    title: "A dish",
    path: "/en/pizzeria/part-dieu/margherita",
    size: desk,
    english: true,
  },
  { ...shop, name: "allergens", title: "Allergens", path: "/pizzeria/part-dieu/allergenes", size: desk },
  { ...shop, name: "reviews", title: "Reviews", path: "/pizzeria/part-dieu/avis", size: phone },
  { ...shop, name: "menu-en", title: "Menu", path: "/en/pizzeria/part-dieu", size: desk, english: true },
  { ...shop, name: "dish-dark", title: "A dish", path: "/pizzeria/part-dieu/reine", size: phone, dark: true },
  { ...shop, name: "basket", title: "Basket", path: "/panier", size: phone, ordered: dish },
  {
    ...shop,
    ...{ name: "basket-en", title: "Basket", path: "/en/panier", size: desk },
    ...{ ordered: `/en${dish}`, english: true, dark: true },
  },
  { ...shop, name: "checkout", title: "Checkout", path: "/commande", size: phone, ordered: dish },
  {
    ...shop,
    ...{ name: "checkout-en", title: "Checkout", path: "/en/commande", size: desk },
    ...{ ordered: `/en${dish}`, english: true },
  },
  { ...shop, name: "basket-empty", title: "Empty basket", path: "/panier", size: phone },
  { ...shop, name: "legal", title: "Personal data", path: "/informations/confidentialite", size: phone },
  { ...shop, name: "lost", title: "A page that does not exist", path: "/rien", size: phone },
  { ...shop, name: "offline", title: "Without a network", path: "/hors-ligne", size: phone },
  { ...account, name: "sign-in", title: "Signing in", path: "/connexion", size: desk },
  { ...account, name: "sign-up", title: "Signing up", path: "/en/inscription", size: phone, english: true },
  { ...account, name: "forgotten", title: "Forgotten password", path: "/connexion/oubli", size: phone },
  { ...account, name: "own-orders", title: "Orders", path: "/compte", size: phone, who: camille },
  { ...account, name: "details", title: "Details", path: "/compte/informations", size: desk, who: camille },
  {
    ...account,
    name: "security",
    title: "Security and data",
    path: "/compte/securite",
    size: phone,
    who: camille,
  },
  {
    ...account,
    name: "tracking",
    title: "Following an order",
    path: "/compte",
    size: desk,
    who: camille,
    follow: "main a[href*='/suivi/']",
  },
  {
    ...account,
    name: "own-review",
    title: "Reviewing it",
    path: "/compte",
    size: phone,
    who: camille,
    follow: "main a[href$='/avis']",
  },
  { ...floor, name: "staff-home", title: "Staff's home", path: "/staff", size: desk, who: manager },
  {
    ...floor,
    name: "counter",
    title: "Counter",
    path: "/staff/comptoir/part-dieu",
    size: desk,
    who: manager,
  },
  {
    ...floor,
    name: "orders",
    title: "Orders",
    path: "/staff/commandes/part-dieu",
    size: desk,
    who: manager,
    english: true,
  },
  { ...floor, name: "kitchen", title: "Kitchen", path: "/staff/cuisine/part-dieu", size: desk, who: manager },
  {
    ...floor,
    name: "kitchen-oven",
    title: "Kitchen, oven",
    path: "/staff/cuisine/part-dieu?poste=four",
    size: desk,
    who: manager,
  },
  {
    ...floor,
    name: "dispatch",
    title: "Deliveries",
    path: "/staff/livraisons/part-dieu",
    size: desk,
    who: manager,
  },
  {
    ...floor,
    ...{ name: "zones", title: "Delivery zones", path: "/staff/livraisons/part-dieu/zones" },
    ...{ size: desk, who: manager },
  },
  {
    ...floor,
    name: "promises",
    title: "Promises kept",
    path: "/staff/livraisons/part-dieu/promesses",
    size: desk,
    who: manager,
  },
  {
    ...floor,
    name: "courier",
    title: "A courier's round",
    path: "/staff/tournee/part-dieu",
    size: phone,
    who: "livreur.part-dieu",
  },
  { ...floor, name: "drawer", title: "Drawer", path: "/staff/tiroir/part-dieu", size: desk, who: manager },
  {
    ...floor,
    ...{ name: "order", title: "An order", path: "/staff/commandes/part-dieu" },
    ...{ size: desk, who: manager, follow: "main a[href*='/staff/commandes/part-dieu/']" },
  },
  {
    ...floor,
    ...{ name: "vouchers", title: "Vouchers and gift cards", path: "/staff/tiroir/part-dieu/bons" },
    ...{ size: desk, who: manager },
  },
  { ...stock, name: "stock", title: "Stock", path: "/staff/stock/part-dieu", size: desk, who: manager },
  {
    ...stock,
    name: "counts",
    title: "Counts",
    path: "/staff/stock/part-dieu/comptages",
    size: phone,
    who: manager,
  },
  {
    ...stock,
    name: "preparation",
    title: "Preparation",
    path: "/staff/stock/part-dieu/preparation",
    size: desk,
    who: manager,
  },
  {
    ...stock,
    name: "purchases",
    title: "Purchases",
    path: "/staff/stock/part-dieu/commandes",
    size: desk,
    who: manager,
    english: true,
  },
  { ...stock, name: "costs", title: "Costs", path: "/staff/stock/part-dieu/couts", size: desk, who: manager },
  {
    ...stock,
    name: "use",
    title: "Use",
    path: "/staff/stock/part-dieu/consommation",
    size: desk,
    who: manager,
  },
  {
    ...stock,
    ...{ name: "receipts", title: "Goods received", path: "/staff/stock/part-dieu/receptions" },
    ...{ size: phone, who: manager },
  },
  {
    ...stock,
    ...{ name: "transfers", title: "Transfers", path: "/staff/stock/part-dieu/transferts" },
    ...{ size: phone, who: manager, english: true },
  },
  {
    ...stock,
    ...{ name: "suppliers", title: "Suppliers", path: "/staff/stock/part-dieu/fournisseurs" },
    ...{ size: desk, who: manager },
  },
  {
    ...stock,
    ...{ name: "incidents", title: "Incidents", path: "/staff/stock/part-dieu/incidents" },
    ...{ size: desk, who: manager },
  },
  {
    ...office,
    ...{ name: "card", title: "The group’s card", path: "/staff/catalogue" },
    ...{ size: desk, who: "direction" },
  },
  {
    ...office,
    ...{ name: "product", title: "A product of the card", path: "/staff/catalogue/produits/margherita" },
    ...{ size: desk, who: "direction", english: true },
  },
  {
    ...office,
    ...{ name: "menus", title: "Menus at one price", path: "/staff/catalogue/menus" },
    ...{ size: desk, who: "direction" },
  },
  {
    ...office,
    ...{ name: "options", title: "Options", path: "/staff/catalogue/options" },
    ...{ size: desk, who: "direction" },
  },
  {
    ...office,
    ...{ name: "promotions", title: "Promotions", path: "/staff/catalogue/promotions" },
    ...{ size: desk, who: "direction" },
  },
  {
    ...office,
    ...{ name: "drafts", title: "Drafts of the card", path: "/staff/catalogue/brouillons" },
    ...{ size: phone, who: "direction" },
  },
  {
    ...office,
    ...{ name: "card-file", title: "The card as a file", path: "/staff/catalogue/fichier" },
    ...{ size: phone, who: "direction", english: true },
  },
  {
    ...office,
    ...{ name: "companies", title: "Companies", path: "/staff/caisse/part-dieu/societes" },
    ...{ size: desk, who: manager },
  },
  {
    ...office,
    name: "clients",
    title: "Customers",
    path: "/staff/clients/part-dieu",
    size: desk,
    who: manager,
  },
  {
    ...office,
    name: "reviews-to-answer",
    title: "Reviews to answer",
    path: "/staff/avis/part-dieu",
    size: desk,
    who: manager,
  },
  {
    ...office,
    name: "reports",
    title: "Reports",
    path: "/staff/rapports/part-dieu",
    size: desk,
    who: manager,
  },
  {
    ...office,
    name: "reports-group",
    title: "Reports of the group",
    path: "/staff/rapports",
    size: desk,
    who: "direction",
    english: true,
  },
  { ...office, name: "till", title: "Till", path: "/staff/caisse/part-dieu", size: desk, who: manager },
  { ...office, name: "team", title: "Team", path: "/staff/equipe/part-dieu", size: desk, who: manager },
  { ...office, name: "shifts", title: "Shifts", path: "/staff/service/part-dieu", size: desk, who: manager },
  {
    ...office,
    name: "journal",
    title: "Journal",
    path: "/staff/journal/part-dieu",
    size: desk,
    who: manager,
  },
  {
    ...office,
    name: "printers",
    title: "Printers",
    path: "/staff/impression/part-dieu",
    size: desk,
    who: manager,
  },
  {
    ...office,
    name: "provider",
    title: "Payments at the provider",
    path: "/staff/paiements",
    size: desk,
    who: "direction",
  },
  { ...office, name: "staff-sign-in", title: "Staff signing in", path: "/staff/connexion", size: phone },
];

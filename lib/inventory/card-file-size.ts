/** A card of some hundred products in two languages, with room: in megabytes and in bytes. */
export const mostCardMegabytes = 2;
export const mostCardBytes = mostCardMegabytes * 1024 * 1024;

/** How far in metres a pin may be put from what was found: across the street from a door, across town from a postcode. */
export const pinReachMetres = { door: 500, postcode: 4000 } as const;

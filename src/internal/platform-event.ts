/** The platform's `Event`, which MooTools replaces by one of its own: what `CustomEvent` extends. */
export const PlatformEvent = Object.getPrototypeOf(CustomEvent) as typeof Event;

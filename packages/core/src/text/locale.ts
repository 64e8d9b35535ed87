/** The languages of output. `zh-Hant` is generated from `zh-Hans`; the other two are authored. */
export const locales = ["en", "zh-Hans", "zh-Hant"] as const;

/** A language of output. */
export type Locale = (typeof locales)[number];

/** A language in which definitions are written. */
export type AuthoredLocale = Exclude<Locale, "zh-Hant">;

/** A text in every authored language; the compiler refuses a missing one. */
export type Text = Readonly<Record<AuthoredLocale, string>>;

/** What fills a place of a text: lists are joined as the language of the text joins them. */
export type TextValue = string | number | readonly string[];

// All the marks that people and scanners use: ”…”, “…”, „…“, «…», »…«, '…', ‘ ‘…’, "…", ´…´.
export const opensQuote = /^(?:["“”„»«]|[‘’'´`,]{1,2}\s*[‘’'´`]?)\s*(?=[\p{Lu}\p{N}…—–(-])/u
export const closesQuote = /(?:["“”„»«]|[‘’'´`]\s*[‘’'´`]?)\s*[.,]?$/
/** After the closing mark: "…”, siger Mette" or "…” – Peter, 43 år". */
export const quoteThenSpeaker =
  /["“”„»«’']\s*(?:[,–—-]\s*|\()\s*(?:siger |fortæller )?[\p{L}\p{N} ,.-]{2,80}\)?$/u

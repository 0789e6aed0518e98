/** A small tree with two apples, drawn for Nordby: bytes of a PNG. */
export const tree = [
  'iVBORw0KGgoAAAANSUhEUgAAAKAAAAB4BAMAAACHjORcAAAAMFBMVEVNfUrf6vCbtIp6Wjy0RCxtlW9biFquRy6M',
  'rJLB1M5ZdkeuxrnK2teTVzXb5+uRVzbnoHQsAAAACXBIWXMAAAsTAAALEwEAmpwYAAABkklEQVRo3u3YsUoDQRAG',
  '4GluiSaNhaJ4la+QV1iwNDaCCHIpLOytAqIpRREtFEs7IZUWgqX3Dr6C4AMItsZL2L3cbS6XmV+0mL+++2BvZ3dn',
  'j5bAIQUVVFBBBRWsSPyyk5iD8xQF3iWUxZxhwGdy2UOAN5TLrhz8oIlcSsG4MwlGqRC8pUIOZeA6lfIkAq/K4IIE',
  'jJMyaFIB+E6B7AvA0xDY4INrFMw1G1wOg9ts8DEMNtlgJwxGXHDKJ6z+iFXg6jSwzwRXsrcXv47vC2CXCb5mbz9Y',
  '2yuALSY4muRPa7fmmGaauU6OrN2cY63QzKoJgBETHG01b+UhGxEYmBQuSOOyOSmWDYlAH1+RoiH7uMEbEOgq0ojK',
  'xscVUCQq7ADYEC09H1eRTdHmEJiUlmj7ypfNuCK7/2WDhR8B8EMKf4zCD3p4KwJvlvDtHLzhhLfE+KYdfq3AX3zg',
  'VzP85RF/vc1dwC9wvwgGRAPcL4Jh2sNA/4ooqKCCYHCjVn7Aek8qqODvgfWjoIIKKqigggoq+IfgNyl+QnQjf8Vk',
  'AAAAAElFTkSuQmCC',
].join('')

/** A letter with its lines, too small to be read. */
export const letter = [
  'iVBORw0KGgoAAAANSUhEUgAAAFAAAABwAQMAAACzc2XYAAAABlBMVEVERET///+IFeZEAAAACXBIWXMAAAsTAAALEwEA',
  'mpwYAAAAMElEQVQ4y2P4DwcMQ5n5gYEBC5PubgACZjQm6SYw8KMyB8IESnxBrZAcDYdRJqlMAC0j+8gVkxBeAAAAAElF',
  'TkSuQmCC',
].join('')

/** One of these, as somebody sends it from a phone. */
export const picture = (drawn: string) =>
  ({
    ...({ name: 'billede.png', type: 'image/png', scan: 'unscanned' } as const),
    bytes: Uint8Array.from(Buffer.from(drawn, 'base64')),
  }) as const

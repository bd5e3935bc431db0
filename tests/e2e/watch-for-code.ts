/**
 * Runs in the page before anything else: says as a console error when a payload's code runs, when markup that
 * could run code comes into the page, and when the policy stops something. Counts titles on the way.
 */
export function watchForCode() {
  const report = (what: string) => console.error(`hostile content: ${what}`)
  const ran = () => report('code ran')
  // Some payloads come in capitals.
  Object.assign(window, { ran, RAN: ran })
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    report(`${violatedDirective} ${blockedURI}`)
  )
  const titles = new Set<string>()
  const check = (element: Element) => {
    if (/^(script|iframe|object|embed|base|meta|form|frame|portal)$/i.test(element.localName))
      report(`<${element.localName}>`)
    for (const { name, value } of element.attributes) {
      if (name.startsWith('on') || name === 'srcdoc') report(`${name}=${value}`)
      const isLink = name === 'href' || name === 'src' || name.endsWith(':href')
      if (isLink && !/^(https?|blob):$/.test(new URL(value, location.href).protocol))
        report(`${name}=${value}`)
    }
  }
  const watch = new MutationObserver((changes) => {
    titles.add(document.title)
    document.documentElement.dataset.titles = String(titles.size)
    for (const { target, addedNodes, type } of changes) {
      if (type === 'attributes') check(target as Element)
      for (const node of addedNodes)
        if (node instanceof Element)
          for (const one of [node, ...node.querySelectorAll('*')]) check(one)
    }
  })
  // What the page itself brings in its head stands there before.
  document.addEventListener('DOMContentLoaded', () => {
    const options = { childList: true, subtree: true, attributes: true }
    watch.observe(document.body, options)
    const title = document.querySelector('title')
    if (title) watch.observe(title, { childList: true })
  })
}

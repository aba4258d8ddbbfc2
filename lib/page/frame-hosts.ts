/** Hosts of applicant systems that other sites show inside a frame. */
const framed = /(?:^|\.)(?:icims\.com|greenhouse\.io|lever\.co|ashbyhq\.com|smartrecruiters\.com|myworkdayjobs\.com)$/;

/** Hosts of frames on the page that hold a posting of another site (activeTab does not reach them); each once. */
export function postingFrameHosts(document: Document, pageHost: string): string[] {
  const frames = [...document.getElementsByTagName('iframe')].slice(0, 20);
  const hosts = frames.map((frame) => hostOf(frame.getAttribute('src') ?? ''));
  return [...new Set(hosts.filter((host) => host !== pageHost && framed.test(host)))];
}

function hostOf(src: string): string {
  const address = src.startsWith('//') ? `https:${src}` : src;
  return URL.canParse(address) ? new URL(address).hostname : '';
}

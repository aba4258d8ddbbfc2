import type { Role } from '../../data/schema/role.ts';

/** Role texts are written in English for now; `lang` tells screen readers so in any UI language. */
export function Overview({ role }: { role: Role }) {
  return (
    <p lang="en" class="prose">
      {role.overview}
    </p>
  );
}

export function Responsibilities({ role }: { role: Role }) {
  return (
    <div lang="en" class="prose">
      {role.responsibilities.map(({ heading, text }) => (
        <div key={heading} class="responsibility">
          <h3>{heading}</h3>
          <p>{text}</p>
        </div>
      ))}
    </div>
  );
}

export function Faq({ role }: { role: Role }) {
  return (
    <div lang="en">
      {role.faq.map(({ question, answer }) => (
        <details key={question} class="faq">
          <summary>{question}</summary>
          <p>{answer}</p>
        </details>
      ))}
    </div>
  );
}

import { readEnvironment } from '@/environment'
import type { Accessibility } from '@/payload-types'
import type { Compliance } from '@/settings/statement-rules'
import { wcagCriteria } from '@/settings/wcag-criteria'
import { type AccessibilitySettings, accessibilitySettings } from '@/site/queries/accessibility-settings'
import { siteSettings } from '@/site/queries/site-settings'
import { longDate } from '@/words/dates'
import { ContactCard } from './contact-card'

type AccessibilityProblem = NonNullable<Accessibility['problems']>[number]

const guidelines = <a href="https://www.w3.org/TR/WCAG22/">Web Content Accessibility Guidelines version 2.2</a>

const complianceWords: Record<Compliance, string> = {
  full: 'fully compliant',
  partial: 'partially compliant',
  none: 'not compliant',
}

const reasons: Record<AccessibilityProblem['reason'], string> = {
  fails: 'It fails the accessibility regulations',
  burden: 'Mending it would be a disproportionate burden',
  exempt: 'The regulations do not cover it',
}

const enforcers = {
  ehrc: (
    <p>
      The Equality and Human Rights Commission enforces the Public Sector Bodies (Websites and Mobile Applications) (No.
      2) Accessibility Regulations 2018. If you are not happy with how we respond, contact the{' '}
      <a href="https://www.equalityadvisoryservice.com/">Equality Advisory and Support Service</a>.
    </p>
  ),
  ecni: (
    <p>
      The Equality Commission for Northern Ireland enforces the Public Sector Bodies (Websites and Mobile Applications)
      (No. 2) Accessibility Regulations 2018. If you are not happy with how we respond, contact the{' '}
      <a href="https://www.equalityni.org/">Equality Commission for Northern Ireland</a>.
    </p>
  ),
}

const Problems = ({
  problems,
  reason,
}: {
  problems: AccessibilityProblem[]
  reason: AccessibilityProblem['reason']
}) => {
  const these = problems.filter((problem) => problem.reason === reason)
  if (these.length === 0) return null
  return (
    <>
      <h4>{reasons[reason]}</h4>
      <ul>
        {these.map(({ id, what, criterion, plan, mendedBy }) => (
          <li key={id} dir="auto">
            {what}
            {criterion &&
              ` This fails WCAG 2.2 success criterion ${criterion} (${wcagCriteria[criterion].toLowerCase()}).`}
            {plan && ` ${plan}`}
            {mendedBy && ` We plan to mend it by ${longDate(mendedBy)}.`}
          </li>
        ))}
      </ul>
    </>
  )
}

const TechnicalInformation = ({ settings, council }: { settings: AccessibilitySettings; council: string }) => {
  const { compliance, problems, improving } = settings
  const because = compliance === 'full' || !problems?.length ? '.' : ', because of what is listed below.'
  return (
    <>
      <h2>Technical information about this site’s accessibility</h2>
      <p>
        {council} is committed to making its website accessible, in accordance with the{' '}
        <a href="https://www.legislation.gov.uk/uksi/2018/952">
          Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018
        </a>
        .
      </p>
      <h3>Compliance status</h3>
      {compliance ? (
        <p>
          This website is <strong>{complianceWords[compliance]}</strong> with the {guidelines} at level AA{because}
        </p>
      ) : (
        <p>This website has not yet been tested against the {guidelines}.</p>
      )}
      {problems && problems.length > 0 && (
        <>
          <h3>What is not accessible</h3>
          {(['fails', 'burden', 'exempt'] as const).map((reason) => (
            <Problems key={reason} problems={problems} reason={reason} />
          ))}
        </>
      )}
      {improving && (
        <>
          <h3>What we do to improve accessibility</h3>
          <p dir="auto">{improving}</p>
        </>
      )}
    </>
  )
}

const Preparation = ({ testedOn, testedBy, method, preparedOn, reviewedOn }: AccessibilitySettings) => (
  <>
    <h2>How we prepared this statement</h2>
    <p>
      {preparedOn && `This statement was prepared on ${longDate(preparedOn)}. `}
      {reviewedOn && `It was last reviewed on ${longDate(reviewedOn)}. `}
      {testedOn
        ? `This website was last tested on ${longDate(testedOn)}${testedBy ? `, by ${testedBy}` : ''}.`
        : 'No test of this website has been recorded yet.'}
    </p>
    {method && <p dir="auto">{method}</p>}
  </>
)

/**
 * The statement that the Accessibility Regulations of 2018 ask for, with what they ask it to say, made
 * of what the council entered.
 */
export const AccessibilityStatement = async () => {
  const [settings, site] = await Promise.all([accessibilitySettings(), siteSettings()])
  const contact = settings.contact ?? site.pressOffice
  const days = settings.responseDays ?? 10
  return (
    <div className="prose">
      <p>
        This accessibility statement applies to the newsroom at {new URL(readEnvironment().siteUrl).host}. It is run by{' '}
        {site.name}. We want as many people as possible to be able to use it. You should be able to:
      </p>
      <ul>
        <li>change colours, contrast and fonts with your browser or device</li>
        <li>zoom in to 400% without text running off the screen</li>
        <li>use all of it with a keyboard alone, or with speech recognition software</li>
        <li>listen to it with a screen reader</li>
      </ul>
      <h2>If you need another format, or find a problem</h2>
      <p>
        If you need something on this site in another format, such as large print, easy read, audio or braille, or if
        you find a problem that is not listed on this page, tell us which page it is about and what you need. We answer
        within {days} working {days === 1 ? 'day' : 'days'}.
      </p>
      {contact && <ContactCard contact={contact} />}
      <h2>If you are not happy with our answer</h2>
      {enforcers[settings.enforcedBy ?? 'ehrc']}
      <TechnicalInformation settings={settings} council={site.name} />
      <Preparation {...settings} />
    </div>
  )
}

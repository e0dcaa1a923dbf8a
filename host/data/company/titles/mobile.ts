import { TYPE } from '../vocabulary';
import { choices, type Domain } from './domain';

/** The wallet app on two systems. */
export const MOBILE: Domain = {
  templates: {
    [TYPE.epic]: choices(`
      {initiative} | {initiative} on {platform} | {initiative} for {audience}`),
    [TYPE.idea]: choices(`
      {initiative} for {audience}? | Could {audience} {deed} {condition}? | {audience} ask to {deed}`),
    [TYPE.story]: choices(`
      {action} on {platform} | Let {audience} {deed} | Let {audience} {deed} {condition} |
      Show {content} on the {screen} | Show {content} {condition} | Add {content} to the {screen} |
      Ask {audience} for {consent} {condition}`),
    [TYPE.improvement]: choices(`
      Make the {screen} usable with {assistive} | Load {content} faster on the {screen} |
      Clearer wording for {consent} on the {screen} | Keep {content} {condition} | Tidy the {screen} on {device}`),
    [TYPE.bug]: choices(`
      App {crash} on the {screen} | {content} {glitch} on {device} | {content} {glitch} {condition} |
      {screen} {glitch} in {language} | {platform}: {content} {glitch} | Cannot {deed} {condition}`),
    [TYPE.spike]: choices(`
      Evaluate {library} for the {screen} | Measure {quality} {condition} | Prototype {content} with {library}`),
    [TYPE.techDebt]: choices(`
      Move the {screen} to {library} | Replace {legacy} on {platform} | Remove {legacy} |
      Share {logic} between both apps | Break up the {screen} view model | Make {logic} testable without a device`),
    [TYPE.task]: choices(`
      Renew the {certificate} | Reduce {quality} of the {screen} | Run {logic} tests on {device} in the device farm |
      Raise the minimum version of {platform} | Automate the {certificate} for {platform} |
      Clean up translations of the {screen}`),
    [TYPE.incident]: choices(`
      {platform} app {crash} after the update | Login fails on {platform} |
      Push notifications not delivered on {platform}`),
    [TYPE.vulnerability]: choices(`
      {logic} readable on rooted devices | Missing certificate pinning for {content}`),
  },
  words: {
    initiative: choices(`
      Faster onboarding | Wallet widgets | Spending insights | Travel mode | Shared accounts | Savings goals |
      Card controls | Accessible by default | Offline first | Loyalty cards | In-app support`),
    platform: choices(`
      iOS | Android`),
    audience: choices(`
      new customers | parents | travellers | business customers | premium customers | teenagers |
      people without a passport`),
    action: choices(`
      Scan a document with the camera | Sign in with a passkey | Add a card to the wallet |
      Confirm a payment with the watch | Share a receipt | Pay by scanning a code | Freeze a card from the lock screen
      | Export statements`),
    deed: choices(`
      split a bill | set a monthly budget | hide the balance | change the PIN | order a second card | request money |
      tag a payment | search old payments | block a merchant | round up payments | verify an address |
      upload proof of income | switch accounts | invite a friend`),
    condition: choices(`
      without a connection | after a long pause | in dark mode | with large text | on first start | while travelling |
      from a notification | after reinstalling | with two accounts | in landscape`),
    content: choices(`
      recent payments | the balance chart | exchange rates | card details | pending transfers | spending categories |
      subscription reminders | the savings goal | loyalty points | the support chat | merchant logos |
      monthly summaries`),
    screen: choices(`
      home screen | payment sheet | card overview | onboarding | settings | transfer form | search | profile |
      notification centre | statement view`),
    consent: choices(`
      camera access | location access | notifications | contact access | marketing e-mail`),
    assistive: choices(`
      a screen reader | large text | a keyboard | reduced motion | voice control`),
    crash: choices(`
      crashes | freezes | restarts | drains the battery`),
    glitch: choices(`
      flickers | is cut off | overlaps the keyboard | shows yesterday's values | stays empty | loads twice |
      ignores the chosen language | loses its place | shows the wrong currency | does not refresh`),
    device: choices(`
      small phones | foldables | tablets | older phones | the newest phones`),
    language: choices(`
      German | French | Polish | Arabic | Italian`),
    library: choices(`
      Compose | SwiftUI | the shared Kotlin module | the new navigation library | server-driven screens |
      the design system`),
    quality: choices(`
      start-up time | battery use | app size | dropped frames | memory use`),
    legacy: choices(`
      the old networking layer | storyboards | RxJava | the bundled fonts | the second analytics SDK |
      the legacy key store | callbacks in the login flow`),
    logic: choices(`
      payment validation | session handling | currency formatting | offline storage | feature flags |
      push registration | biometric unlock`),
    certificate: choices(`
      distribution certificate | push certificate | release checklist | screenshot run | beta rollout`),
  },
};

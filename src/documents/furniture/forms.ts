// Comment boxes, correction forms, surveys and their labels.
import { type FurnitureRule, whole } from './rule.ts';

export const forms: readonly FurnitureRule[] = [
  {
    id: 'furniture/comments',
    reason: 'The line belongs to the readers’ comments.',
    lines: [
      whole(
        "(?:\\d[\\d.,]* |no |all |your |user |reader |readers' |view |show |hide |see |load |read |leave a |post a |add a |add your |write a |submit a |join the |be the first to |your first )*(?:comments?|replies|responses?|discussion)(?: ?\\(?[\\d.,]+\\)?)?(?: (?:section|policy|below|here|now|on this (?:story|article)|are closed|are moderated\\b.{0,80}|guidelines))?",
      ),
      whole(
        '(?:leave|post|add|write|submit|cancel)(?: a| your| us a)? (?:reply|comment|message|review)(?: .{0,60})?|reply to .{1,40}|(?:join|start|be part of) the (?:conversation|discussion|debate)(?: .{0,60})?|have your say|what do you think\\?.{0,80}|let us know what you think\\b.{0,80}|tell us what you think\\b.{0,80}',
      ),
      whole(
        '(?:please )?(?:log|sign) ?in (?:or (?:register|sign up) )?to (?:leave a |post a |add a |join |)(?:comment|reply|the conversation)\\b.{0,60}|you must be logged in\\b.{0,60}|your e-?mail address will not be published\\b.{0,100}|required fields are marked.{0,10}',
      ),
      whole(
        'disqus|please enable javascript to view the comments\\b.{0,60}|the views expressed in (?:the )?comments\\b.{0,160}',
      ),
    ],
  },
  {
    id: 'furniture/correction-form',
    reason: 'The line invites readers to report a mistake.',
    lines: [
      whole(
        '(?:to )?(?:suggest|report|submit|send)(?: us)? (?:a |an |any |your )?(?:spelling |typo |factual )?(?:corrections?|clarifications?|errors?|mistakes?|typos?)\\b.{0,160}',
      ),
      whole(
        '(?:spotted|noticed|did you (?:spot|find|notice)|have you (?:spotted|found|noticed)|if you (?:find|found|notice|see|spot|have found)) (?:a |an |any |the )?(?:spelling |factual )?(?:mistake|error|typo|inaccuracy|something wrong)s?\\b.{0,200}',
      ),
      whole(
        '(?:you can (?:also )?|please )?(?:highlight|select) (?:the |it |a |this )?(?:text|error|mistake|piece of text|typo)?\\b.{0,60}(?:press|hit|click)\\b.{0,60}',
      ),
      whole('.{0,80}\\bctrl ?\\+ ?enter\\b.{0,60}'),
      whole(
        '(?:error page url|text containing (?:the )?error|report (?:a )?spelling error|your (?:comment|name|e-?mail|message)|(?:first |last |full )?name|e-?mail(?: address)?|website|message|subject|captcha|password|username|phone(?: number)?|submit|send|cancel|required|optional) ?\\*?',
      ),
      whole(
        '(?:was this (?:article|page|story) (?:helpful|useful|interesting)|how useful was this|rate this (?:article|story)|do you have (?:a|any) (?:tip|story|question|feedback)s?|have a (?:tip|story|question|news tip|confidential tip)|got a (?:tip|story)|send (?:us )?(?:a |your )?(?:tips?|feedback))\\b.{0,160}',
      ),
      whole(
        '(?:contact|write to|e-?mail|reach) (?:us|me|the (?:author|reporter|editor|writer)s?|[\\p{L} .-]{2,40})(?: at| on|:) ?.{0,20}\\S+@\\S+|contact us at .{2,60}',
      ),
    ],
    sentences: [
      whole('(?:spotted|found|noticed) (?:a|an) (?:mistake|error|typo)\\b.{0,120}'),
      whole('.{0,60}\\bctrl ?\\+ ?enter\\b.{0,40}'),
    ],
  },
];

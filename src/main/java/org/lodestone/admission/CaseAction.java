package org.lodestone.admission;

/** What a person can do with a case. Pages bind their buttons to these and never to a state. */
public enum CaseAction {
    EDIT,
    NAME_SIGNATORY,
    SIGN,
    SUBMIT,
    DISCARD,
    WITHDRAW,
    ANSWER,
    RESUBMIT,
    START_AGAIN,
    OPEN_MEMBERSHIP,
    CLAIM,
    RELEASE,
    ASSIGN,
    RECORD_CHECK,
    START_REVIEW,
    ASSESS,
    RECOMMEND,
    REQUEST_INFORMATION,
    CANCEL_REQUEST,
    CLOSE_UNANSWERED,
    APPROVE,
    DECLINE,
    SEND_BACK,
    WRITE_MESSAGE,
    WRITE_NOTE,
    DECLARE_CONFLICT
}

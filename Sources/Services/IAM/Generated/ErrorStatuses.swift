// swift-format-ignore-file
// Generated from Models/iam.json (2010-05-08) by Tools/generate. Do not edit.

let errorStatuses: [String: Int] = [
    "ConcurrentModification": 409,
    "DeleteConflict": 409,
    "EntityAlreadyExists": 409,
    "EntityTemporarilyUnmodifiable": 409,
    "InvalidAuthenticationCode": 403,
    "InvalidInput": 400,
    "LimitExceeded": 409,
    "MalformedPolicyDocument": 400,
    "NoSuchEntity": 404,
    "OpenIdIdpCommunicationError": 400,
    "PolicyEvaluation": 500,
    "PolicyNotAttachable": 400,
    "ServiceFailure": 500,
    "UnmodifiableEntity": 400,
]

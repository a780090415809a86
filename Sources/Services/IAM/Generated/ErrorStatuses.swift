// swift-format-ignore-file
// Generated from Models/iam.json (2010-05-08) by Tools/generate. Do not edit.

let errorStatuses: [String: Int] = [
    "ConcurrentModification": 409,
    "DeleteConflict": 409,
    "DuplicateCertificate": 409,
    "DuplicateSSHPublicKey": 400,
    "EntityAlreadyExists": 409,
    "EntityTemporarilyUnmodifiable": 409,
    "InvalidAuthenticationCode": 403,
    "InvalidCertificate": 400,
    "InvalidInput": 400,
    "InvalidPublicKey": 400,
    "InvalidUserType": 400,
    "LimitExceeded": 409,
    "MalformedCertificate": 400,
    "MalformedPolicyDocument": 400,
    "NoSuchEntity": 404,
    "NotSupportedService": 404,
    "OpenIdIdpCommunicationError": 400,
    "PasswordPolicyViolation": 400,
    "PolicyEvaluation": 500,
    "PolicyNotAttachable": 400,
    "ServiceFailure": 500,
    "UnmodifiableEntity": 400,
    "UnrecognizedPublicKeyEncoding": 400,
]

// swift-format-ignore-file
// Generated from Models/sts.json (2011-06-15) by Tools/generate. Do not edit.

let errorStatuses: [String: Int] = [
    "ExpiredTokenException": 400,
    "IDPCommunicationError": 400,
    "IDPRejectedClaim": 403,
    "InvalidAuthorizationMessageException": 400,
    "InvalidIdentityToken": 400,
    "MalformedPolicyDocument": 400,
    "PackedPolicyTooLarge": 400,
    "RegionDisabledException": 403,
]

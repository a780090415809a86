// swift-format-ignore-file
// Generated from Models/s3.json (2006-03-01) by Tools/generate. Do not edit.

let errorStatuses: [String: Int] = [
    "BucketAlreadyExists": 409,
    "BucketAlreadyOwnedByYou": 409,
    "EncryptionTypeMismatch": 400,
    "InvalidObjectState": 403,
    "InvalidRequest": 400,
    "InvalidWriteOffset": 400,
    "NoSuchBucket": 404,
    "NoSuchKey": 404,
    "NoSuchUpload": 404,
    "ObjectNotInActiveTierError": 403,
    "TooManyParts": 400,
]

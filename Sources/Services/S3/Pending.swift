import Service

struct DeleteBucketEncryption: Operation {
    static let authorization = Authorization<Input>("s3:PutEncryptionConfiguration")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output { throw AWSError("InvalidAction", "") }
}
struct DeleteBucketOwnershipControls: Operation {
    static let authorization = Authorization<Input>("s3:PutBucketOwnershipControls")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output { throw AWSError("InvalidAction", "") }
}
struct GetBucketAccelerateConfiguration: Operation {
    static let authorization = Authorization<Input>("s3:GetAccelerateConfiguration")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output { throw AWSError("InvalidAction", "") }
}
struct GetBucketAcl: Operation {
    static let authorization = Authorization<Input>("s3:GetBucketAcl")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output { throw AWSError("InvalidAction", "") }
}
struct GetBucketCors: Operation {
    static let authorization = Authorization<Input>("s3:GetBucketCORS")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output { throw AWSError("InvalidAction", "") }
}
struct GetBucketEncryption: Operation {
    static let authorization = Authorization<Input>("s3:GetEncryptionConfiguration")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output { throw AWSError("InvalidAction", "") }
}
struct GetBucketLifecycleConfiguration: Operation {
    static let authorization = Authorization<Input>("s3:GetLifecycleConfiguration")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output { throw AWSError("InvalidAction", "") }
}
struct GetBucketLogging: Operation {
    static let authorization = Authorization<Input>("s3:GetBucketLogging")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output { throw AWSError("InvalidAction", "") }
}
struct GetBucketOwnershipControls: Operation {
    static let authorization = Authorization<Input>("s3:GetBucketOwnershipControls")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output { throw AWSError("InvalidAction", "") }
}
struct GetBucketReplication: Operation {
    static let authorization = Authorization<Input>("s3:GetReplicationConfiguration")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output { throw AWSError("InvalidAction", "") }
}
struct GetBucketRequestPayment: Operation {
    static let authorization = Authorization<Input>("s3:GetBucketRequestPayment")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output { throw AWSError("InvalidAction", "") }
}
struct GetBucketVersioning: Operation {
    static let authorization = Authorization<Input>("s3:GetBucketVersioning")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output { throw AWSError("InvalidAction", "") }
}
struct GetBucketWebsite: Operation {
    static let authorization = Authorization<Input>("s3:GetBucketWebsite")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output { throw AWSError("InvalidAction", "") }
}
struct GetObjectAcl: Operation {
    static let authorization = Authorization<Input>("s3:GetObjectAcl")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output { throw AWSError("InvalidAction", "") }
}
struct GetObjectAttributes: Operation {
    static let authorization = Authorization<Input>("s3:GetObjectAttributes")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output { throw AWSError("InvalidAction", "") }
}
struct GetObjectLockConfiguration: Operation {
    static let authorization = Authorization<Input>("s3:GetBucketObjectLockConfiguration")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output { throw AWSError("InvalidAction", "") }
}
struct ListObjectVersions: Operation {
    static let authorization = Authorization<Input>("s3:ListBucketVersions")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output { throw AWSError("InvalidAction", "") }
}
struct PutBucketEncryption: Operation {
    static let authorization = Authorization<Input>("s3:PutEncryptionConfiguration")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output { throw AWSError("InvalidAction", "") }
}
struct PutBucketOwnershipControls: Operation {
    static let authorization = Authorization<Input>("s3:PutBucketOwnershipControls")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output { throw AWSError("InvalidAction", "") }
}
struct PutBucketVersioning: Operation {
    static let authorization = Authorization<Input>("s3:PutBucketVersioning")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output { throw AWSError("InvalidAction", "") }
}

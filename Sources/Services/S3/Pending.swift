import Service

struct PutBucketPolicy: Operation {
    static let authorization = Authorization<Input>("s3:PutBucketPolicy")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output { throw AWSError("InvalidAction", "") }
}
struct GetBucketPolicy: Operation {
    static let authorization = Authorization<Input>("s3:GetBucketPolicy")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output { throw AWSError("InvalidAction", "") }
}
struct DeleteBucketPolicy: Operation {
    static let authorization = Authorization<Input>("s3:DeleteBucketPolicy")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output { throw AWSError("InvalidAction", "") }
}
struct GetBucketPolicyStatus: Operation {
    static let authorization = Authorization<Input>("s3:GetBucketPolicyStatus")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output { throw AWSError("InvalidAction", "") }
}
struct PutPublicAccessBlock: Operation {
    static let authorization = Authorization<Input>("s3:PutPublicAccessBlock")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output { throw AWSError("InvalidAction", "") }
}
struct GetPublicAccessBlock: Operation {
    static let authorization = Authorization<Input>("s3:GetPublicAccessBlock")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output { throw AWSError("InvalidAction", "") }
}
struct DeletePublicAccessBlock: Operation {
    static let authorization = Authorization<Input>("s3:DeletePublicAccessBlock")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output { throw AWSError("InvalidAction", "") }
}
struct PutBucketTagging: Operation {
    static let authorization = Authorization<Input>("s3:PutBucketTagging")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output { throw AWSError("InvalidAction", "") }
}
struct GetBucketTagging: Operation {
    static let authorization = Authorization<Input>("s3:GetBucketTagging")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output { throw AWSError("InvalidAction", "") }
}
struct DeleteBucketTagging: Operation {
    static let authorization = Authorization<Input>("s3:DeleteBucketTagging")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output { throw AWSError("InvalidAction", "") }
}

import Service

struct AssumeRoleWithWebIdentity: Operation {
    static let authorization = Authorization<Input>("sts:AssumeRoleWithWebIdentity")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output { throw AWSError("InvalidAction", "") }
}
struct GetFederationToken: Operation {
    static let authorization = Authorization<Input>("sts:GetFederationToken")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output { throw AWSError("InvalidAction", "") }
}
struct DecodeAuthorizationMessage: Operation {
    static let authorization = Authorization<Input>("sts:DecodeAuthorizationMessage")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output { throw AWSError("InvalidAction", "") }
}

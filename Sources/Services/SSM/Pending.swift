import Service

struct DescribeInstanceInformation: Operation {
    static let authorization = Authorization<Input>("ssm:DescribeInstanceInformation")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output { throw AWSError("InvalidAction", "") }
}
struct DescribeSessions: Operation {
    static let authorization = Authorization<Input>("ssm:DescribeSessions")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output { throw AWSError("InvalidAction", "") }
}
struct GetConnectionStatus: Operation {
    static let authorization = Authorization<Input>("ssm:GetConnectionStatus")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output { throw AWSError("InvalidAction", "") }
}
struct ResumeSession: Operation {
    static let authorization = Authorization<Input>("ssm:ResumeSession")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output { throw AWSError("InvalidAction", "") }
}
struct StartSession: Operation {
    static let authorization = Authorization<Input>("ssm:StartSession")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output { throw AWSError("InvalidAction", "") }
}
struct TerminateSession: Operation {
    static let authorization = Authorization<Input>("ssm:TerminateSession")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output { throw AWSError("InvalidAction", "") }
}

import Service

struct SendSSHPublicKey: Operation {
    static let authorization = Authorization<Input>("ec2-instance-connect:SendSSHPublicKey")
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output { throw AWSError("InvalidAction", "") }
}

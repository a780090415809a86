import Service

/// Says whether an instance can be talked to.
struct GetConnectionStatus: Operation {
    static let authorization = Authorization<Input>("ssm:GetConnectionStatus") {
        $0.onTarget($0.input.target)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let isConnected = await ManagedInstance.find(input.target, in: call) != nil
        return Output(target: input.target, status: isConnected ? "connected" : "notconnected")
    }
}

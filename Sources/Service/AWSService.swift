import Wire

/// One AWS service as the gateway sees it; made by the generator from the service's model. A class, because every
/// request carries it along.
package final class AWSService: Sendable {
    /// The prefix of its actions: `iam`.
    package let name: String
    /// What the credential scope calls it.
    package let signingName: String
    package let wireProtocol: WireProtocol
    /// The API's date: `2010-05-08`.
    package let version: String
    package let xmlNamespace: String
    /// What stands before the operation's name in `X-Amz-Target`, for services that speak JSON.
    package let targetPrefix: String
    /// Whether it lives in us-east-1 whatever region asks.
    package let isGlobal: Bool
    package let operations: [any Operation.Type]
    /// The HTTP statuses of the error codes that the model declares.
    package let errorStatuses: [String: Int]
    /// How REST requests find their operation, most specific first; empty for the other protocols.
    package let routes: [RestRoute]
    /// Query keys that name a part of a resource (`acl`, `policy`): a request that has one which its route
    /// does not require is for an operation that is not here.
    package let subresources: [String]
    /// Whether validation errors print the refused value: IAM's have not since 2025, STS's do.
    package let showsRefusedValues: Bool
    /// Whether a broken constraint of the model is answered with a reason, as by Organizations.
    package let givesReasons: Bool
    /// Whether unsigned requests are let in, for resource policies to decide: S3's are.
    package let acceptsAnonymous: Bool

    package init(
        name: String, signingName: String, wireProtocol: WireProtocol, version: String, xmlNamespace: String,
        targetPrefix: String = "", isGlobal: Bool = false, operations: [any Operation.Type],
        errorStatuses: [String: Int] = [:], routes: [RestRoute] = [], subresources: [String] = [],
        showsRefusedValues: Bool = true, givesReasons: Bool = false, acceptsAnonymous: Bool = false
    ) {
        self.name = name
        self.signingName = signingName
        self.wireProtocol = wireProtocol
        self.version = version
        self.xmlNamespace = xmlNamespace
        self.targetPrefix = targetPrefix
        self.isGlobal = isGlobal
        self.operations = operations
        self.errorStatuses = errorStatuses
        self.routes = routes
        self.subresources = subresources
        self.showsRefusedValues = showsRefusedValues
        self.givesReasons = givesReasons
        self.acceptsAnonymous = acceptsAnonymous
    }
}

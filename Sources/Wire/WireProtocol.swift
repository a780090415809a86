/// The language a service speaks over HTTP.
package enum WireProtocol: String, Sendable {
    /// A form in, XML in an `ActionResponse` envelope out: IAM, STS.
    case query
    /// EC2's variety of Query: unwrapped lists, its own envelope and error document.
    case ec2
    /// Methods, paths, headers and XML bodies: S3.
    case restXML
    /// JSON in and out, the operation's name in the header `X-Amz-Target`: Organizations.
    case json
}

import Service

/// A request for a VPC's block of addresses. IPv6 and pools of addresses are not offered, whichever operation asks.
protocol BlockRequest {
    var amazonProvidedIpv6CidrBlock: Bool? { get }
    var ipv4IpamPoolId: String? { get }
    var ipv4NetmaskLength: Int? { get }
    var ipv6CidrBlock: String? { get }
    var ipv6CidrBlockNetworkBorderGroup: String? { get }
    var ipv6IpamPoolId: String? { get }
    var ipv6NetmaskLength: Int? { get }
    var ipv6Pool: String? { get }
}

extension CreateVpcRequest: BlockRequest {}
extension AssociateVpcCidrBlockRequest: BlockRequest {}

extension BlockRequest {
    /// Refuses what is not offered, and `others` of the operation's own; the first by name is named.
    func refuseUnsupported(and others: [(name: String, isGiven: Bool)] = []) throws {
        let parameters = [
            ("AmazonProvidedIpv6CidrBlock", amazonProvidedIpv6CidrBlock == true),
            ("Ipv4IpamPoolId", ipv4IpamPoolId != nil),
            ("Ipv4NetmaskLength", ipv4NetmaskLength != nil),
            ("Ipv6CidrBlock", ipv6CidrBlock != nil),
            ("Ipv6CidrBlockNetworkBorderGroup", ipv6CidrBlockNetworkBorderGroup != nil),
            ("Ipv6IpamPoolId", ipv6IpamPoolId != nil),
            ("Ipv6NetmaskLength", ipv6NetmaskLength != nil),
            ("Ipv6Pool", ipv6Pool != nil),
        ]
        try AWSError.refuse((parameters + others).sorted { $0.name < $1.name })
    }
}

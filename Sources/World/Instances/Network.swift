import Vocabulary

/// A virtual private cloud.
package struct VPC: Fact {
    package static let kind = FactKind.vpc
    package static var table: WritableKeyPath<Tables, Table<Self>> { \.vpcs }
    package var factID: String { "\(account)/\(region)/\(id)" }

    package var account: AccountID
    package var region: Region
    package var id: String
    package var cidrBlock: String
    package var isDefault: Bool
    /// Blocks that were associated later; nil for none.
    package var moreCIDRBlocks: [CIDRBlock]?
    /// Nil as long as nobody has changed it.
    package var enableDNSSupport: Bool?
    package var enableDNSHostnames: Bool?
    package var enableNetworkAddressUsageMetrics: Bool?
    package var tags: [Tag] = []

    /// A range that was associated with a VPC.
    package struct CIDRBlock: Codable, Sendable {
        /// `vpc-cidr-assoc-` and 17 hexadecimal digits.
        package var associationID: String
        package var cidrBlock: String

        package init(associationID: String, cidrBlock: String) {
            self.associationID = associationID
            self.cidrBlock = cidrBlock
        }
    }

    package init(account: AccountID, region: Region, id: String, cidrBlock: String, isDefault: Bool) {
        self.account = account
        self.region = region
        self.id = id
        self.cidrBlock = cidrBlock
        self.isDefault = isDefault
    }

    package var arn: String { "arn:aws:ec2:\(region):\(account):vpc/\(id)" }

    /// All its ranges, the first one first.
    package var cidrBlocks: [CIDRBlock] {
        [CIDRBlock(associationID: "vpc-cidr-assoc-\(id.dropFirst("vpc-".count))", cidrBlock: cidrBlock)]
            + (moreCIDRBlocks ?? [])
    }

    package var supportsDNS: Bool { enableDNSSupport ?? true }
    /// Whether instances with public addresses get public names.
    package var givesHostnames: Bool { enableDNSHostnames ?? isDefault }
    package var measuresAddressUsage: Bool { enableNetworkAddressUsageMetrics ?? false }
}

/// A range of a VPC's addresses in one availability zone.
package struct Subnet: Fact {
    package static let kind = FactKind.subnet
    package static var table: WritableKeyPath<Tables, Table<Self>> { \.subnets }
    package var factID: String { "\(account)/\(region)/\(id)" }

    package var account: AccountID
    package var region: Region
    package var id: String
    package var vpcID: String
    package var cidrBlock: String
    package var availabilityZone: String
    /// The default subnet of its zone: where an instance goes that names none.
    package var isDefault: Bool
    package var mapPublicIPOnLaunch = false
    /// Nil as long as nobody has changed it.
    package var enableResourceNameDNSARecord: Bool?
    package var privateDNSHostnameType: String?
    package var tags: [Tag] = []

    package init(
        account: AccountID, region: Region, id: String, vpcID: String, cidrBlock: String,
        availabilityZone: String, isDefault: Bool
    ) {
        self.account = account
        self.region = region
        self.id = id
        self.vpcID = vpcID
        self.cidrBlock = cidrBlock
        self.availabilityZone = availabilityZone
        self.isDefault = isDefault
    }

    package var arn: String { "arn:aws:ec2:\(region):\(account):subnet/\(id)" }

    /// What instances get that are launched here and say nothing else.
    package var privateDNSNameOptions: PrivateDNSNameOptions {
        var options = PrivateDNSNameOptions()
        options.answersA = enableResourceNameDNSARecord ?? options.answersA
        options.hostnameType = privateDNSHostnameType ?? options.hostnameType
        return options
    }
}

extension Knowing {
    package func vpc(_ id: String, in account: AccountID, region: Region) -> VPC? {
        tables.vpcs["\(account)/\(region)/\(id)"]
    }

    package func vpcs(in account: AccountID, region: Region) -> [VPC] {
        Array(tables.vpcs.rows(prefix: "\(account)/\(region)/"))
    }

    package func subnet(_ id: String, in account: AccountID, region: Region) -> Subnet? {
        tables.subnets["\(account)/\(region)/\(id)"]
    }

    package func subnets(in account: AccountID, region: Region) -> [Subnet] {
        Array(tables.subnets.rows(prefix: "\(account)/\(region)/"))
    }
}

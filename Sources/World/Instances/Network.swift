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
    package var tags: [Tag] = []

    package init(account: AccountID, region: Region, id: String, cidrBlock: String, isDefault: Bool) {
        self.account = account
        self.region = region
        self.id = id
        self.cidrBlock = cidrBlock
        self.isDefault = isDefault
    }

    package var arn: String { "arn:aws:ec2:\(region):\(account):vpc/\(id)" }
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

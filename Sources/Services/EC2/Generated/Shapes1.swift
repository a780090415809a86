// swift-format-ignore-file
// Generated from Models/ec2.json (2016-11-15) by Tools/generate. Do not edit.
import Vocabulary
import Wire

struct CreateSecurityGroupResult: Sendable {
    var groupId: String?
    var tags: [Tag]?
    var securityGroupArn: String?
}

extension CreateSecurityGroupResult: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("groupId", groupId)
        w.structures("tagSet", item: "item", tags)
        w.string("securityGroupArn", securityGroupArn)
    }
}

struct CreateTagsRequest: Sendable {
    var dryRun: Bool?
    var resources: [String]
    var tags: [Tag]
}

extension CreateTagsRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        dryRun = r.optionalBool("DryRun")
        resources = r.strings("ResourceId")
        tags = try r.structures("Tag")
        try r.finish()
    }
}

struct CreditSpecificationRequest: Sendable {
    var cpuCredits: String
}

extension CreditSpecificationRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        cpuCredits = r.string("CpuCredits")
        try r.finish()
    }
}

struct DefaultConnectionTrackingConfiguration: Sendable {
    var defaultTcpEstablishedTimeout: Int?
    var defaultUdpTimeout: Int?
    var defaultUdpStreamTimeout: Int?
}

extension DefaultConnectionTrackingConfiguration: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.int("defaultTcpEstablishedTimeout", defaultTcpEstablishedTimeout)
        w.int("defaultUdpTimeout", defaultUdpTimeout)
        w.int("defaultUdpStreamTimeout", defaultUdpStreamTimeout)
    }
}

struct DeleteKeyPairRequest: Sendable {
    var keyName: String?
    var keyPairId: String?
    var dryRun: Bool?
}

extension DeleteKeyPairRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        keyName = r.optionalString("KeyName")
        keyPairId = r.optionalString("KeyPairId")
        dryRun = r.optionalBool("DryRun")
        try r.finish()
    }
}

struct DeleteKeyPairResult: Sendable {
    var `return`: Bool?
    var keyPairId: String?
}

extension DeleteKeyPairResult: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.bool("return", `return`)
        w.string("keyPairId", keyPairId)
    }
}

struct DeleteSecurityGroupRequest: Sendable {
    var groupId: String?
    var groupName: String?
    var dryRun: Bool?
}

extension DeleteSecurityGroupRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        groupId = r.optionalString("GroupId")
        groupName = r.optionalString("GroupName")
        dryRun = r.optionalBool("DryRun")
        try r.finish()
    }
}

struct DeleteSecurityGroupResult: Sendable {
    var `return`: Bool?
    var groupId: String?
}

extension DeleteSecurityGroupResult: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.bool("return", `return`)
        w.string("groupId", groupId)
    }
}

struct DeleteTagsRequest: Sendable {
    var dryRun: Bool?
    var resources: [String]
    var tags: [Tag]?
}

extension DeleteTagsRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        dryRun = r.optionalBool("DryRun")
        resources = r.strings("ResourceId")
        tags = try r.optionalStructures("Tag")
        try r.finish()
    }
}

struct DescribeAccountAttributesRequest: Sendable {
    var dryRun: Bool?
    var attributeNames: [String]?
}

extension DescribeAccountAttributesRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        dryRun = r.optionalBool("DryRun")
        attributeNames = r.optionalStrings("AttributeName")
        try r.finish()
    }
}

struct DescribeAccountAttributesResult: Sendable {
    var accountAttributes: [AccountAttribute]?
}

extension DescribeAccountAttributesResult: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structures("accountAttributeSet", item: "item", accountAttributes)
    }
}

struct DescribeAvailabilityZonesRequest: Sendable {
    var zoneNames: [String]?
    var zoneIds: [String]?
    var allAvailabilityZones: Bool?
    var dryRun: Bool?
    var filters: [Filter]?
}

extension DescribeAvailabilityZonesRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        zoneNames = r.optionalStrings("ZoneName")
        zoneIds = r.optionalStrings("ZoneId")
        allAvailabilityZones = r.optionalBool("AllAvailabilityZones")
        dryRun = r.optionalBool("DryRun")
        filters = try r.optionalStructures("Filter")
        try r.finish()
    }
}

struct DescribeAvailabilityZonesResult: Sendable {
    var availabilityZones: [AvailabilityZone]?
}

extension DescribeAvailabilityZonesResult: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structures("availabilityZoneInfo", item: "item", availabilityZones)
    }
}

struct DescribeIamInstanceProfileAssociationsRequest: Sendable {
    var associationIds: [String]?
    var filters: [Filter]?
    var maxResults: Int?
    var nextToken: String?
    var dryRun: Bool?
}

extension DescribeIamInstanceProfileAssociationsRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        associationIds = r.optionalStrings("AssociationId")
        filters = try r.optionalStructures("Filter")
        maxResults = r.optionalInt("MaxResults")
        nextToken = r.optionalString("NextToken")
        dryRun = r.optionalBool("DryRun")
        try r.finish()
    }
}

struct DescribeIamInstanceProfileAssociationsResult: Sendable {
    var iamInstanceProfileAssociations: [IamInstanceProfileAssociation]?
    var nextToken: String?
}

extension DescribeIamInstanceProfileAssociationsResult: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structures("iamInstanceProfileAssociationSet", item: "item", iamInstanceProfileAssociations)
        w.string("nextToken", nextToken)
    }
}

struct DescribeImagesRequest: Sendable {
    var executableUsers: [String]?
    var imageIds: [String]?
    var owners: [String]?
    var includeDeprecated: Bool?
    var includeDisabled: Bool?
    var maxResults: Int?
    var nextToken: String?
    var dryRun: Bool?
    var filters: [Filter]?
}

extension DescribeImagesRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        executableUsers = r.optionalStrings("ExecutableBy")
        imageIds = r.optionalStrings("ImageId")
        owners = r.optionalStrings("Owner")
        includeDeprecated = r.optionalBool("IncludeDeprecated")
        includeDisabled = r.optionalBool("IncludeDisabled")
        maxResults = r.optionalInt("MaxResults")
        nextToken = r.optionalString("NextToken")
        dryRun = r.optionalBool("DryRun")
        filters = try r.optionalStructures("Filter")
        try r.finish()
    }
}

struct DescribeImagesResult: Sendable {
    var nextToken: String?
    var images: [Image]?
}

extension DescribeImagesResult: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("nextToken", nextToken)
        w.structures("imagesSet", item: "item", images)
    }
}

struct DescribeInstanceAttributeRequest: Sendable {
    var dryRun: Bool?
    var instanceId: String
    var attribute: String
}

extension DescribeInstanceAttributeRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        dryRun = r.optionalBool("DryRun")
        instanceId = r.string("InstanceId")
        attribute = r.string("Attribute")
        try r.finish()
    }
}

struct DescribeInstanceCreditSpecificationsRequest: Sendable {
    var dryRun: Bool?
    var filters: [Filter]?
    var instanceIds: [String]?
    var maxResults: Int?
    var nextToken: String?
}

extension DescribeInstanceCreditSpecificationsRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        dryRun = r.optionalBool("DryRun")
        filters = try r.optionalStructures("Filter")
        instanceIds = r.optionalStrings("InstanceId")
        maxResults = r.optionalInt("MaxResults")
        nextToken = r.optionalString("NextToken")
        try r.finish()
    }
}

struct DescribeInstanceCreditSpecificationsResult: Sendable {
    var instanceCreditSpecifications: [InstanceCreditSpecification]?
    var nextToken: String?
}

extension DescribeInstanceCreditSpecificationsResult: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structures("instanceCreditSpecificationSet", item: "item", instanceCreditSpecifications)
        w.string("nextToken", nextToken)
    }
}

struct DescribeInstanceStatusRequest: Sendable {
    var instanceIds: [String]?
    var maxResults: Int?
    var nextToken: String?
    var includeManagedResources: Bool?
    var dryRun: Bool?
    var filters: [Filter]?
    var includeAllInstances: Bool?
}

extension DescribeInstanceStatusRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        instanceIds = r.optionalStrings("InstanceId")
        maxResults = r.optionalInt("MaxResults")
        nextToken = r.optionalString("NextToken")
        includeManagedResources = r.optionalBool("IncludeManagedResources")
        dryRun = r.optionalBool("DryRun")
        filters = try r.optionalStructures("Filter")
        includeAllInstances = r.optionalBool("IncludeAllInstances")
        try r.finish()
    }
}

struct DescribeInstanceStatusResult: Sendable {
    var instanceStatuses: [InstanceStatus]?
    var nextToken: String?
}

extension DescribeInstanceStatusResult: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structures("instanceStatusSet", item: "item", instanceStatuses)
        w.string("nextToken", nextToken)
    }
}

struct DescribeInstanceTypesRequest: Sendable {
    var dryRun: Bool?
    var instanceTypes: [String]?
    var filters: [Filter]?
    var maxResults: Int?
    var nextToken: String?
    var includeUnsupportedInRegion: Bool?
}

extension DescribeInstanceTypesRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        dryRun = r.optionalBool("DryRun")
        instanceTypes = r.optionalStrings("InstanceType")
        filters = try r.optionalStructures("Filter")
        maxResults = r.optionalInt("MaxResults")
        nextToken = r.optionalString("NextToken")
        includeUnsupportedInRegion = r.optionalBool("IncludeUnsupportedInRegion")
        try r.finish()
    }
}

struct DescribeInstanceTypesResult: Sendable {
    var instanceTypes: [InstanceTypeInfo]?
    var nextToken: String?
}

extension DescribeInstanceTypesResult: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structures("instanceTypeSet", item: "item", instanceTypes)
        w.string("nextToken", nextToken)
    }
}

struct DescribeInstancesRequest: Sendable {
    var instanceIds: [String]?
    var includeManagedResources: Bool?
    var dryRun: Bool?
    var filters: [Filter]?
    var nextToken: String?
    var maxResults: Int?
}

extension DescribeInstancesRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        instanceIds = r.optionalStrings("InstanceId")
        includeManagedResources = r.optionalBool("IncludeManagedResources")
        dryRun = r.optionalBool("DryRun")
        filters = try r.optionalStructures("Filter")
        nextToken = r.optionalString("NextToken")
        maxResults = r.optionalInt("MaxResults")
        try r.finish()
    }
}

struct DescribeInstancesResult: Sendable {
    var nextToken: String?
    var reservations: [Reservation]?
}

extension DescribeInstancesResult: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("nextToken", nextToken)
        w.structures("reservationSet", item: "item", reservations)
    }
}

struct DescribeKeyPairsRequest: Sendable {
    var keyNames: [String]?
    var keyPairIds: [String]?
    var includePublicKey: Bool?
    var dryRun: Bool?
    var filters: [Filter]?
}

extension DescribeKeyPairsRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        keyNames = r.optionalStrings("KeyName")
        keyPairIds = r.optionalStrings("KeyPairId")
        includePublicKey = r.optionalBool("IncludePublicKey")
        dryRun = r.optionalBool("DryRun")
        filters = try r.optionalStructures("Filter")
        try r.finish()
    }
}

struct DescribeKeyPairsResult: Sendable {
    var keyPairs: [KeyPairInfo]?
}

extension DescribeKeyPairsResult: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structures("keySet", item: "item", keyPairs)
    }
}

struct DescribeNetworkInterfacesRequest: Sendable {
    var nextToken: String?
    var maxResults: Int?
    var includeManagedResources: Bool?
    var dryRun: Bool?
    var networkInterfaceIds: [String]?
    var filters: [Filter]?
}

extension DescribeNetworkInterfacesRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        nextToken = r.optionalString("NextToken")
        maxResults = r.optionalInt("MaxResults")
        includeManagedResources = r.optionalBool("IncludeManagedResources")
        dryRun = r.optionalBool("DryRun")
        networkInterfaceIds = r.optionalStrings("NetworkInterfaceId")
        filters = try r.optionalStructures("Filter")
        try r.finish()
    }
}

struct DescribeNetworkInterfacesResult: Sendable {
    var networkInterfaces: [NetworkInterface]?
    var nextToken: String?
}

extension DescribeNetworkInterfacesResult: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structures("networkInterfaceSet", item: "item", networkInterfaces)
        w.string("nextToken", nextToken)
    }
}


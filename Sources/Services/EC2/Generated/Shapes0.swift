// swift-format-ignore-file
// Generated from Models/ec2.json (2016-11-15) by Tools/generate. Do not edit.
import Vocabulary
import Wire

struct AccountAttribute: Sendable {
    var attributeName: String?
    var attributeValues: [AccountAttributeValue]?
}

extension AccountAttribute: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("attributeName", attributeName)
        w.structures("attributeValueSet", item: "item", attributeValues)
    }
}

struct AccountAttributeValue: Sendable {
    var attributeValue: String?
}

extension AccountAttributeValue: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("attributeValue", attributeValue)
    }
}

struct AssociateIamInstanceProfileRequest: Sendable {
    var iamInstanceProfile: IamInstanceProfileSpecification
    var instanceId: String
    var dryRun: Bool?
}

extension AssociateIamInstanceProfileRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        iamInstanceProfile = try r.structure("IamInstanceProfile")
        instanceId = r.string("InstanceId")
        dryRun = r.optionalBool("DryRun")
        try r.finish()
    }
}

struct AssociateIamInstanceProfileResult: Sendable {
    var iamInstanceProfileAssociation: IamInstanceProfileAssociation?
}

extension AssociateIamInstanceProfileResult: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structure("iamInstanceProfileAssociation", iamInstanceProfileAssociation)
    }
}

struct AttachmentEnaSrdSpecification: Sendable {
    var enaSrdEnabled: Bool?
    var enaSrdUdpSpecification: AttachmentEnaSrdUdpSpecification?
}

extension AttachmentEnaSrdSpecification: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.bool("enaSrdEnabled", enaSrdEnabled)
        w.structure("enaSrdUdpSpecification", enaSrdUdpSpecification)
    }
}

struct AttachmentEnaSrdUdpSpecification: Sendable {
    var enaSrdUdpEnabled: Bool?
}

extension AttachmentEnaSrdUdpSpecification: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.bool("enaSrdUdpEnabled", enaSrdUdpEnabled)
    }
}

struct AttributeBooleanValue: Sendable {
    var value: Bool?
}

extension AttributeBooleanValue: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        value = r.optionalBool("Value")
        try r.finish()
    }
}

extension AttributeBooleanValue: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.bool("value", value)
    }
}

struct AttributeValue: Sendable {
    var value: String?
}

extension AttributeValue: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        value = r.optionalString("Value")
        try r.finish()
    }
}

extension AttributeValue: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("value", value)
    }
}

struct AuthorizeSecurityGroupEgressRequest: Sendable {
    var tagSpecifications: [TagSpecification]?
    var dryRun: Bool?
    var groupId: String
    var sourceSecurityGroupName: String?
    var sourceSecurityGroupOwnerId: String?
    var ipProtocol: String?
    var fromPort: Int?
    var toPort: Int?
    var cidrIp: String?
    var ipPermissions: [IpPermission]?
}

extension AuthorizeSecurityGroupEgressRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        tagSpecifications = try r.optionalStructures("TagSpecification")
        dryRun = r.optionalBool("DryRun")
        groupId = r.string("GroupId")
        sourceSecurityGroupName = r.optionalString("SourceSecurityGroupName")
        sourceSecurityGroupOwnerId = r.optionalString("SourceSecurityGroupOwnerId")
        ipProtocol = r.optionalString("IpProtocol")
        fromPort = r.optionalInt("FromPort")
        toPort = r.optionalInt("ToPort")
        cidrIp = r.optionalString("CidrIp")
        ipPermissions = try r.optionalStructures("IpPermissions")
        try r.finish()
    }
}

struct AuthorizeSecurityGroupEgressResult: Sendable {
    var `return`: Bool?
    var securityGroupRules: [SecurityGroupRule]?
}

extension AuthorizeSecurityGroupEgressResult: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.bool("return", `return`)
        w.structures("securityGroupRuleSet", item: "item", securityGroupRules)
    }
}

struct AuthorizeSecurityGroupIngressRequest: Sendable {
    var cidrIp: String?
    var fromPort: Int?
    var groupId: String?
    var groupName: String?
    var ipPermissions: [IpPermission]?
    var ipProtocol: String?
    var sourceSecurityGroupName: String?
    var sourceSecurityGroupOwnerId: String?
    var toPort: Int?
    var tagSpecifications: [TagSpecification]?
    var dryRun: Bool?
}

extension AuthorizeSecurityGroupIngressRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        cidrIp = r.optionalString("CidrIp")
        fromPort = r.optionalInt("FromPort")
        groupId = r.optionalString("GroupId")
        groupName = r.optionalString("GroupName")
        ipPermissions = try r.optionalStructures("IpPermissions")
        ipProtocol = r.optionalString("IpProtocol")
        sourceSecurityGroupName = r.optionalString("SourceSecurityGroupName")
        sourceSecurityGroupOwnerId = r.optionalString("SourceSecurityGroupOwnerId")
        toPort = r.optionalInt("ToPort")
        tagSpecifications = try r.optionalStructures("TagSpecification")
        dryRun = r.optionalBool("DryRun")
        try r.finish()
    }
}

struct AuthorizeSecurityGroupIngressResult: Sendable {
    var `return`: Bool?
    var securityGroupRules: [SecurityGroupRule]?
}

extension AuthorizeSecurityGroupIngressResult: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.bool("return", `return`)
        w.structures("securityGroupRuleSet", item: "item", securityGroupRules)
    }
}

struct AvailabilityZone: Sendable {
    var optInStatus: String?
    var messages: [AvailabilityZoneMessage]?
    var regionName: String?
    var zoneName: String?
    var zoneId: String?
    var groupName: String?
    var networkBorderGroup: String?
    var zoneType: String?
    var parentZoneName: String?
    var parentZoneId: String?
    var groupLongName: String?
    var geography: [AvailabilityZoneGeography]?
    var subGeography: [AvailabilityZoneSubGeography]?
    var state: String?
}

extension AvailabilityZone: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("optInStatus", optInStatus)
        w.structures("messageSet", item: "item", messages)
        w.string("regionName", regionName)
        w.string("zoneName", zoneName)
        w.string("zoneId", zoneId)
        w.string("groupName", groupName)
        w.string("networkBorderGroup", networkBorderGroup)
        w.string("zoneType", zoneType)
        w.string("parentZoneName", parentZoneName)
        w.string("parentZoneId", parentZoneId)
        w.string("groupLongName", groupLongName)
        w.structures("geographySet", item: "item", geography)
        w.structures("subGeographySet", item: "item", subGeography)
        w.string("zoneState", state)
    }
}

struct AvailabilityZoneGeography: Sendable {
    var name: String?
}

extension AvailabilityZoneGeography: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("name", name)
    }
}

struct AvailabilityZoneMessage: Sendable {
    var message: String?
}

extension AvailabilityZoneMessage: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("message", message)
    }
}

struct AvailabilityZoneSubGeography: Sendable {
    var name: String?
}

extension AvailabilityZoneSubGeography: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("name", name)
    }
}

struct BlobAttributeValue: Sendable {
    var value: [UInt8]?
}

extension BlobAttributeValue: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        value = r.optionalBlob("Value")
        try r.finish()
    }
}

struct BlockDeviceMapping: Sendable {
    var ebs: EbsBlockDevice?
    var noDevice: String?
    var deviceName: String?
    var virtualName: String?
}

extension BlockDeviceMapping: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        ebs = try r.optionalStructure("Ebs")
        noDevice = r.optionalString("NoDevice")
        deviceName = r.optionalString("DeviceName")
        virtualName = r.optionalString("VirtualName")
        try r.finish()
    }
}

extension BlockDeviceMapping: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structure("ebs", ebs)
        w.string("noDevice", noDevice)
        w.string("deviceName", deviceName)
        w.string("virtualName", virtualName)
    }
}

struct BlockPublicAccessStates: Sendable {
    var internetGatewayBlockMode: String?
}

extension BlockPublicAccessStates: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("internetGatewayBlockMode", internetGatewayBlockMode)
    }
}

struct CapacityReservationSpecification: Sendable {
    var capacityReservationPreference: String?
    var capacityReservationTarget: CapacityReservationTarget?
}

extension CapacityReservationSpecification: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        capacityReservationPreference = r.optionalString("CapacityReservationPreference")
        capacityReservationTarget = try r.optionalStructure("CapacityReservationTarget")
        try r.finish()
    }
}

struct CapacityReservationSpecificationResponse: Sendable {
    var capacityReservationPreference: String?
    var capacityReservationTarget: CapacityReservationTargetResponse?
}

extension CapacityReservationSpecificationResponse: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("capacityReservationPreference", capacityReservationPreference)
        w.structure("capacityReservationTarget", capacityReservationTarget)
    }
}

struct CapacityReservationTarget: Sendable {
    var capacityReservationId: String?
    var capacityReservationResourceGroupArn: String?
}

extension CapacityReservationTarget: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        capacityReservationId = r.optionalString("CapacityReservationId")
        capacityReservationResourceGroupArn = r.optionalString("CapacityReservationResourceGroupArn")
        try r.finish()
    }
}

struct CapacityReservationTargetResponse: Sendable {
    var capacityReservationId: String?
    var capacityReservationResourceGroupArn: String?
}

extension CapacityReservationTargetResponse: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("capacityReservationId", capacityReservationId)
        w.string("capacityReservationResourceGroupArn", capacityReservationResourceGroupArn)
    }
}

struct ConnectionTrackingConfiguration: Sendable {
    var tcpEstablishedTimeout: Int?
    var udpStreamTimeout: Int?
    var udpTimeout: Int?
}

extension ConnectionTrackingConfiguration: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.int("tcpEstablishedTimeout", tcpEstablishedTimeout)
        w.int("udpStreamTimeout", udpStreamTimeout)
        w.int("udpTimeout", udpTimeout)
    }
}

struct ConnectionTrackingSpecificationRequest: Sendable {
    var tcpEstablishedTimeout: Int?
    var udpStreamTimeout: Int?
    var udpTimeout: Int?
}

extension ConnectionTrackingSpecificationRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        tcpEstablishedTimeout = r.optionalInt("TcpEstablishedTimeout")
        udpStreamTimeout = r.optionalInt("UdpStreamTimeout")
        udpTimeout = r.optionalInt("UdpTimeout")
        try r.finish()
    }
}

struct ConnectionTrackingSpecificationResponse: Sendable {
    var tcpEstablishedTimeout: Int?
    var udpStreamTimeout: Int?
    var udpTimeout: Int?
}

extension ConnectionTrackingSpecificationResponse: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.int("tcpEstablishedTimeout", tcpEstablishedTimeout)
        w.int("udpStreamTimeout", udpStreamTimeout)
        w.int("udpTimeout", udpTimeout)
    }
}

struct CpuOptions: Sendable {
    var coreCount: Int?
    var threadsPerCore: Int?
    var amdSevSnp: String?
    var nestedVirtualization: String?
}

extension CpuOptions: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.int("coreCount", coreCount)
        w.int("threadsPerCore", threadsPerCore)
        w.string("amdSevSnp", amdSevSnp)
        w.string("nestedVirtualization", nestedVirtualization)
    }
}

struct CpuOptionsRequest: Sendable {
    var coreCount: Int?
    var threadsPerCore: Int?
    var amdSevSnp: String?
    var nestedVirtualization: String?
}

extension CpuOptionsRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        coreCount = r.optionalInt("CoreCount")
        threadsPerCore = r.optionalInt("ThreadsPerCore")
        amdSevSnp = r.optionalString("AmdSevSnp")
        nestedVirtualization = r.optionalString("NestedVirtualization")
        try r.finish()
    }
}

struct CreateKeyPairRequest: Sendable {
    var keyName: String
    var keyType: String?
    var tagSpecifications: [TagSpecification]?
    var keyFormat: String?
    var dryRun: Bool?
}

extension CreateKeyPairRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        keyName = r.string("KeyName")
        keyType = r.optionalString("KeyType")
        tagSpecifications = try r.optionalStructures("TagSpecification")
        keyFormat = r.optionalString("KeyFormat")
        dryRun = r.optionalBool("DryRun")
        try r.finish()
    }
}

struct CreateSecurityGroupRequest: Sendable {
    var description: String
    var groupName: String
    var vpcId: String?
    var tagSpecifications: [TagSpecification]?
    var dryRun: Bool?
}

extension CreateSecurityGroupRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        description = r.string("GroupDescription")
        groupName = r.string("GroupName")
        vpcId = r.optionalString("VpcId")
        tagSpecifications = try r.optionalStructures("TagSpecification")
        dryRun = r.optionalBool("DryRun")
        try r.finish()
    }
}


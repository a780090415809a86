// swift-format-ignore-file
// Generated from Models/ec2.json (2016-11-15) by Tools/generate. Do not edit.
import Vocabulary
import Wire

struct DescribeLaunchTemplateVersionsResult: Sendable {
    var launchTemplateVersions: [LaunchTemplateVersion]?
    var nextToken: String?
}

extension DescribeLaunchTemplateVersionsResult: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structures("launchTemplateVersionSet", item: "item", launchTemplateVersions)
        w.string("nextToken", nextToken)
    }
}

struct DescribeLaunchTemplatesRequest: Sendable {
    var dryRun: Bool?
    var launchTemplateIds: [String]?
    var launchTemplateNames: [String]?
    var filters: [Filter]?
    var nextToken: String?
    var maxResults: Int?
    var includeManagedResources: Bool?
}

extension DescribeLaunchTemplatesRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        dryRun = r.optionalBool("DryRun")
        launchTemplateIds = r.optionalStrings("LaunchTemplateId")
        launchTemplateNames = r.optionalStrings("LaunchTemplateName")
        filters = try r.optionalStructures("Filter")
        nextToken = r.optionalString("NextToken")
        maxResults = r.optionalInt("MaxResults")
        includeManagedResources = r.optionalBool("IncludeManagedResources")
        try r.finish()
    }
}

struct DescribeLaunchTemplatesResult: Sendable {
    var launchTemplates: [LaunchTemplate]?
    var nextToken: String?
}

extension DescribeLaunchTemplatesResult: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structures("launchTemplates", item: "item", launchTemplates)
        w.string("nextToken", nextToken)
    }
}

struct DescribeNetworkAclsRequest: Sendable {
    var nextToken: String?
    var maxResults: Int?
    var dryRun: Bool?
    var networkAclIds: [String]?
    var filters: [Filter]?
}

extension DescribeNetworkAclsRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        nextToken = r.optionalString("NextToken")
        maxResults = r.optionalInt("MaxResults")
        dryRun = r.optionalBool("DryRun")
        networkAclIds = r.optionalStrings("NetworkAclId")
        filters = try r.optionalStructures("Filter")
        try r.finish()
    }
}

struct DescribeNetworkAclsResult: Sendable {
    var networkAcls: [NetworkAcl]?
    var nextToken: String?
}

extension DescribeNetworkAclsResult: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structures("networkAclSet", item: "item", networkAcls)
        w.string("nextToken", nextToken)
    }
}

struct DescribeNetworkInterfaceAttributeRequest: Sendable {
    var dryRun: Bool?
    var networkInterfaceId: String
    var attribute: String?
}

extension DescribeNetworkInterfaceAttributeRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        dryRun = r.optionalBool("DryRun")
        networkInterfaceId = r.string("NetworkInterfaceId")
        attribute = r.optionalString("Attribute")
        try r.finish()
    }
}

struct DescribeNetworkInterfaceAttributeResult: Sendable {
    var attachment: NetworkInterfaceAttachment?
    var description: AttributeValue?
    var groups: [GroupIdentifier]?
    var networkInterfaceId: String?
    var sourceDestCheck: AttributeBooleanValue?
    var associatePublicIpAddress: Bool?
}

extension DescribeNetworkInterfaceAttributeResult: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structure("attachment", attachment)
        w.structure("description", description)
        w.structures("groupSet", item: "item", groups)
        w.string("networkInterfaceId", networkInterfaceId)
        w.structure("sourceDestCheck", sourceDestCheck)
        w.bool("associatePublicIpAddress", associatePublicIpAddress)
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

struct DescribeRegionsRequest: Sendable {
    var regionNames: [String]?
    var allRegions: Bool?
    var dryRun: Bool?
    var filters: [Filter]?
}

extension DescribeRegionsRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        regionNames = r.optionalStrings("RegionName")
        allRegions = r.optionalBool("AllRegions")
        dryRun = r.optionalBool("DryRun")
        filters = try r.optionalStructures("Filter")
        try r.finish()
    }
}

struct DescribeRegionsResult: Sendable {
    var regions: [Region]?
}

extension DescribeRegionsResult: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structures("regionInfo", item: "item", regions)
    }
}

struct DescribeRouteTablesRequest: Sendable {
    var nextToken: String?
    var maxResults: Int?
    var dryRun: Bool?
    var routeTableIds: [String]?
    var filters: [Filter]?
}

extension DescribeRouteTablesRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        nextToken = r.optionalString("NextToken")
        maxResults = r.optionalInt("MaxResults")
        dryRun = r.optionalBool("DryRun")
        routeTableIds = r.optionalStrings("RouteTableId")
        filters = try r.optionalStructures("Filter")
        try r.finish()
    }
}

struct DescribeRouteTablesResult: Sendable {
    var routeTables: [RouteTable]?
    var nextToken: String?
}

extension DescribeRouteTablesResult: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structures("routeTableSet", item: "item", routeTables)
        w.string("nextToken", nextToken)
    }
}

struct DescribeSecurityGroupReferencesRequest: Sendable {
    var dryRun: Bool?
    var groupId: [String]
}

extension DescribeSecurityGroupReferencesRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        dryRun = r.optionalBool("DryRun")
        groupId = r.strings("GroupId")
        try r.finish()
    }
}

struct DescribeSecurityGroupReferencesResult: Sendable {
    var securityGroupReferenceSet: [SecurityGroupReference]?
}

extension DescribeSecurityGroupReferencesResult: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structures("securityGroupReferenceSet", item: "item", securityGroupReferenceSet)
    }
}

struct DescribeSecurityGroupRulesRequest: Sendable {
    var filters: [Filter]?
    var securityGroupRuleIds: [String]?
    var dryRun: Bool?
    var nextToken: String?
    var maxResults: Int?
}

extension DescribeSecurityGroupRulesRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        filters = try r.optionalStructures("Filter")
        securityGroupRuleIds = r.optionalStrings("SecurityGroupRuleId")
        dryRun = r.optionalBool("DryRun")
        nextToken = r.optionalString("NextToken")
        maxResults = r.optionalInt("MaxResults")
        try r.finish()
    }
}

struct DescribeSecurityGroupRulesResult: Sendable {
    var securityGroupRules: [SecurityGroupRule]?
    var nextToken: String?
}

extension DescribeSecurityGroupRulesResult: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structures("securityGroupRuleSet", item: "item", securityGroupRules)
        w.string("nextToken", nextToken)
    }
}

struct DescribeSecurityGroupsRequest: Sendable {
    var groupIds: [String]?
    var groupNames: [String]?
    var nextToken: String?
    var maxResults: Int?
    var dryRun: Bool?
    var filters: [Filter]?
}

extension DescribeSecurityGroupsRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        groupIds = r.optionalStrings("GroupId")
        groupNames = r.optionalStrings("GroupName")
        nextToken = r.optionalString("NextToken")
        maxResults = r.optionalInt("MaxResults")
        dryRun = r.optionalBool("DryRun")
        filters = try r.optionalStructures("Filter")
        try r.finish()
    }
}

struct DescribeSecurityGroupsResult: Sendable {
    var nextToken: String?
    var securityGroups: [SecurityGroup]?
}

extension DescribeSecurityGroupsResult: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("nextToken", nextToken)
        w.structures("securityGroupInfo", item: "item", securityGroups)
    }
}

struct DescribeStaleSecurityGroupsRequest: Sendable {
    var dryRun: Bool?
    var maxResults: Int?
    var nextToken: String?
    var vpcId: String
}

extension DescribeStaleSecurityGroupsRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        dryRun = r.optionalBool("DryRun")
        maxResults = r.optionalInt("MaxResults")
        nextToken = r.optionalString("NextToken")
        vpcId = r.string("VpcId")
        try r.finish()
    }
}

struct DescribeStaleSecurityGroupsResult: Sendable {
    var nextToken: String?
    var staleSecurityGroupSet: [StaleSecurityGroup]?
}

extension DescribeStaleSecurityGroupsResult: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("nextToken", nextToken)
        w.structures("staleSecurityGroupSet", item: "item", staleSecurityGroupSet)
    }
}

struct DescribeSubnetsRequest: Sendable {
    var filters: [Filter]?
    var subnetIds: [String]?
    var nextToken: String?
    var maxResults: Int?
    var dryRun: Bool?
}

extension DescribeSubnetsRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        filters = try r.optionalStructures("Filter")
        subnetIds = r.optionalStrings("SubnetId")
        nextToken = r.optionalString("NextToken")
        maxResults = r.optionalInt("MaxResults")
        dryRun = r.optionalBool("DryRun")
        try r.finish()
    }
}

struct DescribeSubnetsResult: Sendable {
    var nextToken: String?
    var subnets: [Subnet]?
}

extension DescribeSubnetsResult: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("nextToken", nextToken)
        w.structures("subnetSet", item: "item", subnets)
    }
}

struct DescribeTagsRequest: Sendable {
    var dryRun: Bool?
    var filters: [Filter]?
    var maxResults: Int?
    var nextToken: String?
}

extension DescribeTagsRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        dryRun = r.optionalBool("DryRun")
        filters = try r.optionalStructures("Filter")
        maxResults = r.optionalInt("MaxResults")
        nextToken = r.optionalString("NextToken")
        try r.finish()
    }
}

struct DescribeTagsResult: Sendable {
    var nextToken: String?
    var tags: [TagDescription]?
}

extension DescribeTagsResult: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("nextToken", nextToken)
        w.structures("tagSet", item: "item", tags)
    }
}

struct DescribeVolumeAttributeRequest: Sendable {
    var attribute: String
    var volumeId: String
    var dryRun: Bool?
}

extension DescribeVolumeAttributeRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        attribute = r.string("Attribute")
        volumeId = r.string("VolumeId")
        dryRun = r.optionalBool("DryRun")
        try r.finish()
    }
}

struct DescribeVolumeAttributeResult: Sendable {
    var autoEnableIO: AttributeBooleanValue?
    var productCodes: [ProductCode]?
    var volumeId: String?
}

extension DescribeVolumeAttributeResult: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structure("autoEnableIO", autoEnableIO)
        w.structures("productCodes", item: "item", productCodes)
        w.string("volumeId", volumeId)
    }
}

struct DescribeVolumeStatusRequest: Sendable {
    var maxResults: Int?
    var nextToken: String?
    var volumeIds: [String]?
    var includeManagedResources: Bool?
    var dryRun: Bool?
    var filters: [Filter]?
}

extension DescribeVolumeStatusRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        maxResults = r.optionalInt("MaxResults")
        nextToken = r.optionalString("NextToken")
        volumeIds = r.optionalStrings("VolumeId")
        includeManagedResources = r.optionalBool("IncludeManagedResources")
        dryRun = r.optionalBool("DryRun")
        filters = try r.optionalStructures("Filter")
        try r.finish()
    }
}

struct DescribeVolumeStatusResult: Sendable {
    var nextToken: String?
    var volumeStatuses: [VolumeStatusItem]?
}

extension DescribeVolumeStatusResult: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("nextToken", nextToken)
        w.structures("volumeStatusSet", item: "item", volumeStatuses)
    }
}

struct DescribeVolumesModificationsRequest: Sendable {
    var dryRun: Bool?
    var volumeIds: [String]?
    var filters: [Filter]?
    var nextToken: String?
    var maxResults: Int?
}

extension DescribeVolumesModificationsRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        dryRun = r.optionalBool("DryRun")
        volumeIds = r.optionalStrings("VolumeId")
        filters = try r.optionalStructures("Filter")
        nextToken = r.optionalString("NextToken")
        maxResults = r.optionalInt("MaxResults")
        try r.finish()
    }
}

struct DescribeVolumesModificationsResult: Sendable {
    var nextToken: String?
    var volumesModifications: [VolumeModification]?
}

extension DescribeVolumesModificationsResult: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("nextToken", nextToken)
        w.structures("volumeModificationSet", item: "item", volumesModifications)
    }
}

struct DescribeVolumesRequest: Sendable {
    var volumeIds: [String]?
    var includeManagedResources: Bool?
    var dryRun: Bool?
    var filters: [Filter]?
    var nextToken: String?
    var maxResults: Int?
}

extension DescribeVolumesRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        volumeIds = r.optionalStrings("VolumeId")
        includeManagedResources = r.optionalBool("IncludeManagedResources")
        dryRun = r.optionalBool("DryRun")
        filters = try r.optionalStructures("Filter")
        nextToken = r.optionalString("NextToken")
        maxResults = r.optionalInt("MaxResults")
        try r.finish()
    }
}

struct DescribeVolumesResult: Sendable {
    var nextToken: String?
    var volumes: [Volume]?
}

extension DescribeVolumesResult: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("nextToken", nextToken)
        w.structures("volumeSet", item: "item", volumes)
    }
}

struct DescribeVpcAttributeRequest: Sendable {
    var attribute: String
    var vpcId: String
    var dryRun: Bool?
}

extension DescribeVpcAttributeRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        attribute = r.string("Attribute")
        vpcId = r.string("VpcId")
        dryRun = r.optionalBool("DryRun")
        try r.finish()
    }
}

struct DescribeVpcAttributeResult: Sendable {
    var enableDnsHostnames: AttributeBooleanValue?
    var enableDnsSupport: AttributeBooleanValue?
    var enableNetworkAddressUsageMetrics: AttributeBooleanValue?
    var vpcId: String?
}

extension DescribeVpcAttributeResult: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structure("enableDnsHostnames", enableDnsHostnames)
        w.structure("enableDnsSupport", enableDnsSupport)
        w.structure("enableNetworkAddressUsageMetrics", enableNetworkAddressUsageMetrics)
        w.string("vpcId", vpcId)
    }
}

struct DescribeVpcsRequest: Sendable {
    var filters: [Filter]?
    var vpcIds: [String]?
    var nextToken: String?
    var maxResults: Int?
    var dryRun: Bool?
}

extension DescribeVpcsRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        filters = try r.optionalStructures("Filter")
        vpcIds = r.optionalStrings("VpcId")
        nextToken = r.optionalString("NextToken")
        maxResults = r.optionalInt("MaxResults")
        dryRun = r.optionalBool("DryRun")
        try r.finish()
    }
}

struct DescribeVpcsResult: Sendable {
    var nextToken: String?
    var vpcs: [Vpc]?
}

extension DescribeVpcsResult: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("nextToken", nextToken)
        w.structures("vpcSet", item: "item", vpcs)
    }
}

struct DetachNetworkInterfaceRequest: Sendable {
    var dryRun: Bool?
    var attachmentId: String
    var force: Bool?
}

extension DetachNetworkInterfaceRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        dryRun = r.optionalBool("DryRun")
        attachmentId = r.string("AttachmentId")
        force = r.optionalBool("Force")
        try r.finish()
    }
}

struct DetachVolumeRequest: Sendable {
    var device: String?
    var force: Bool?
    var instanceId: String?
    var volumeId: String
    var dryRun: Bool?
}

extension DetachVolumeRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        device = r.optionalString("Device")
        force = r.optionalBool("Force")
        instanceId = r.optionalString("InstanceId")
        volumeId = r.string("VolumeId")
        dryRun = r.optionalBool("DryRun")
        try r.finish()
    }
}

struct DisassociateAddressRequest: Sendable {
    var associationId: String?
    var publicIp: String?
    var dryRun: Bool?
}

extension DisassociateAddressRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        associationId = r.optionalString("AssociationId")
        publicIp = r.optionalString("PublicIp")
        dryRun = r.optionalBool("DryRun")
        try r.finish()
    }
}

struct DisassociateIamInstanceProfileRequest: Sendable {
    var associationId: String
    var dryRun: Bool?
}

extension DisassociateIamInstanceProfileRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        associationId = r.string("AssociationId")
        dryRun = r.optionalBool("DryRun")
        try r.finish()
    }
}

struct DisassociateIamInstanceProfileResult: Sendable {
    var iamInstanceProfileAssociation: IamInstanceProfileAssociation?
}

extension DisassociateIamInstanceProfileResult: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structure("iamInstanceProfileAssociation", iamInstanceProfileAssociation)
    }
}

struct DisassociateVpcCidrBlockRequest: Sendable {
    var associationId: String
    var dryRun: Bool?
}

extension DisassociateVpcCidrBlockRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        associationId = r.string("AssociationId")
        dryRun = r.optionalBool("DryRun")
        try r.finish()
    }
}

struct DisassociateVpcCidrBlockResult: Sendable {
    var ipv6CidrBlockAssociation: VpcIpv6CidrBlockAssociation?
    var cidrBlockAssociation: VpcCidrBlockAssociation?
    var vpcId: String?
}

extension DisassociateVpcCidrBlockResult: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structure("ipv6CidrBlockAssociation", ipv6CidrBlockAssociation)
        w.structure("cidrBlockAssociation", cidrBlockAssociation)
        w.string("vpcId", vpcId)
    }
}

struct DiskInfo: Sendable {
    var sizeInGB: Int?
    var count: Int?
    var type: String?
}

extension DiskInfo: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.int("sizeInGB", sizeInGB)
        w.int("count", count)
        w.string("type", type)
    }
}

struct EbsBlockDevice: Sendable {
    var deleteOnTermination: Bool?
    var iops: Int?
    var snapshotId: String?
    var volumeSize: Int?
    var volumeType: String?
    var kmsKeyId: String?
    var throughput: Int?
    var outpostArn: String?
    var availabilityZone: String?
    var encrypted: Bool?
    var volumeInitializationRate: Int?
    var availabilityZoneId: String?
    var ebsCardIndex: Int?
}

extension EbsBlockDevice: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        deleteOnTermination = r.optionalBool("DeleteOnTermination")
        iops = r.optionalInt("Iops")
        snapshotId = r.optionalString("SnapshotId")
        volumeSize = r.optionalInt("VolumeSize")
        volumeType = r.optionalString("VolumeType")
        kmsKeyId = r.optionalString("KmsKeyId")
        throughput = r.optionalInt("Throughput")
        outpostArn = r.optionalString("OutpostArn")
        availabilityZone = r.optionalString("AvailabilityZone")
        encrypted = r.optionalBool("Encrypted")
        volumeInitializationRate = r.optionalInt("VolumeInitializationRate")
        availabilityZoneId = r.optionalString("AvailabilityZoneId")
        ebsCardIndex = r.optionalInt("EbsCardIndex")
        try r.finish()
    }
}

extension EbsBlockDevice: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.bool("deleteOnTermination", deleteOnTermination)
        w.int("iops", iops)
        w.string("snapshotId", snapshotId)
        w.int("volumeSize", volumeSize)
        w.string("volumeType", volumeType)
        w.string("kmsKeyId", kmsKeyId)
        w.int("throughput", throughput)
        w.string("outpostArn", outpostArn)
        w.string("availabilityZone", availabilityZone)
        w.bool("encrypted", encrypted)
        w.int("VolumeInitializationRate", volumeInitializationRate)
        w.string("AvailabilityZoneId", availabilityZoneId)
        w.int("EbsCardIndex", ebsCardIndex)
    }
}

struct EbsCardInfo: Sendable {
    var ebsCardIndex: Int?
    var baselineBandwidthInMbps: Int?
    var baselineThroughputInMBps: Double?
    var baselineIops: Int?
    var maximumBandwidthInMbps: Int?
    var maximumThroughputInMBps: Double?
    var maximumIops: Int?
}

extension EbsCardInfo: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.int("ebsCardIndex", ebsCardIndex)
        w.int("baselineBandwidthInMbps", baselineBandwidthInMbps)
        w.double("baselineThroughputInMBps", baselineThroughputInMBps)
        w.int("baselineIops", baselineIops)
        w.int("maximumBandwidthInMbps", maximumBandwidthInMbps)
        w.double("maximumThroughputInMBps", maximumThroughputInMBps)
        w.int("maximumIops", maximumIops)
    }
}

struct EbsInfo: Sendable {
    var ebsOptimizedSupport: String?
    var encryptionSupport: String?
    var ebsOptimizedInfo: EbsOptimizedInfo?
    var nvmeSupport: String?
    var maximumEbsAttachments: Int?
    var attachmentLimitType: String?
    var maximumEbsCards: Int?
    var ebsCards: [EbsCardInfo]?
}

extension EbsInfo: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("ebsOptimizedSupport", ebsOptimizedSupport)
        w.string("encryptionSupport", encryptionSupport)
        w.structure("ebsOptimizedInfo", ebsOptimizedInfo)
        w.string("nvmeSupport", nvmeSupport)
        w.int("maximumEbsAttachments", maximumEbsAttachments)
        w.string("attachmentLimitType", attachmentLimitType)
        w.int("maximumEbsCards", maximumEbsCards)
        w.structures("ebsCardSet", item: "item", ebsCards)
    }
}

struct EbsInstanceBlockDevice: Sendable {
    var attachTime: Timestamp?
    var deleteOnTermination: Bool?
    var status: String?
    var volumeId: String?
    var associatedResource: String?
    var volumeOwnerId: String?
    var `operator`: OperatorResponse?
    var ebsCardIndex: Int?
}

extension EbsInstanceBlockDevice: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.timestamp("attachTime", attachTime)
        w.bool("deleteOnTermination", deleteOnTermination)
        w.string("status", status)
        w.string("volumeId", volumeId)
        w.string("associatedResource", associatedResource)
        w.string("volumeOwnerId", volumeOwnerId)
        w.structure("operator", `operator`)
        w.int("ebsCardIndex", ebsCardIndex)
    }
}

struct EbsInstanceBlockDeviceSpecification: Sendable {
    var volumeId: String?
    var deleteOnTermination: Bool?
}

extension EbsInstanceBlockDeviceSpecification: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        volumeId = r.optionalString("VolumeId")
        deleteOnTermination = r.optionalBool("DeleteOnTermination")
        try r.finish()
    }
}

struct EbsOptimizedInfo: Sendable {
    var baselineBandwidthInMbps: Int?
    var baselineThroughputInMBps: Double?
    var baselineIops: Int?
    var maximumBandwidthInMbps: Int?
    var maximumThroughputInMBps: Double?
    var maximumIops: Int?
}

extension EbsOptimizedInfo: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.int("baselineBandwidthInMbps", baselineBandwidthInMbps)
        w.double("baselineThroughputInMBps", baselineThroughputInMBps)
        w.int("baselineIops", baselineIops)
        w.int("maximumBandwidthInMbps", maximumBandwidthInMbps)
        w.double("maximumThroughputInMBps", maximumThroughputInMBps)
        w.int("maximumIops", maximumIops)
    }
}

struct EbsStatusDetails: Sendable {
    var impairedSince: Timestamp?
    var name: String?
    var status: String?
}

extension EbsStatusDetails: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.timestamp("impairedSince", impairedSince)
        w.string("name", name)
        w.string("status", status)
    }
}

struct EbsStatusSummary: Sendable {
    var details: [EbsStatusDetails]?
    var status: String?
}

extension EbsStatusSummary: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structures("details", item: "item", details)
        w.string("status", status)
    }
}

struct EfaInfo: Sendable {
    var maximumEfaInterfaces: Int?
}

extension EfaInfo: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.int("maximumEfaInterfaces", maximumEfaInterfaces)
    }
}

struct ElasticGpuAssociation: Sendable {
    var elasticGpuId: String?
    var elasticGpuAssociationId: String?
    var elasticGpuAssociationState: String?
    var elasticGpuAssociationTime: String?
}

extension ElasticGpuAssociation: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("elasticGpuId", elasticGpuId)
        w.string("elasticGpuAssociationId", elasticGpuAssociationId)
        w.string("elasticGpuAssociationState", elasticGpuAssociationState)
        w.string("elasticGpuAssociationTime", elasticGpuAssociationTime)
    }
}

struct ElasticGpuSpecification: Sendable {
    var type: String
}

extension ElasticGpuSpecification: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        type = r.string("Type")
        try r.finish()
    }
}

struct ElasticGpuSpecificationResponse: Sendable {
    var type: String?
}

extension ElasticGpuSpecificationResponse: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("type", type)
    }
}

struct ElasticInferenceAccelerator: Sendable {
    var type: String
    var count: Int?
}

extension ElasticInferenceAccelerator: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        type = r.string("Type")
        count = r.optionalInt("Count")
        try r.finish()
    }
}

struct ElasticInferenceAcceleratorAssociation: Sendable {
    var elasticInferenceAcceleratorArn: String?
    var elasticInferenceAcceleratorAssociationId: String?
    var elasticInferenceAcceleratorAssociationState: String?
    var elasticInferenceAcceleratorAssociationTime: Timestamp?
}

extension ElasticInferenceAcceleratorAssociation: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("elasticInferenceAcceleratorArn", elasticInferenceAcceleratorArn)
        w.string("elasticInferenceAcceleratorAssociationId", elasticInferenceAcceleratorAssociationId)
        w.string("elasticInferenceAcceleratorAssociationState", elasticInferenceAcceleratorAssociationState)
        w.timestamp("elasticInferenceAcceleratorAssociationTime", elasticInferenceAcceleratorAssociationTime)
    }
}


// swift-format-ignore-file
// Generated from Models/ec2.json (2016-11-15) by Tools/generate. Do not edit.
import Service
import Wire

/// The service as the gateway sees it.
package let ec2 = AWSService(
    name: "ec2",
    signingName: "ec2",
    wireProtocol: .ec2,
    version: "2016-11-15",
    xmlNamespace: "http://ec2.amazonaws.com/doc/2016-11-15/",
    isGlobal: false,
    operations: [
        AllocateAddress.self,
        AssignPrivateIpAddresses.self,
        AssociateAddress.self,
        AssociateIamInstanceProfile.self,
        AssociateVpcCidrBlock.self,
        AttachNetworkInterface.self,
        AttachVolume.self,
        AuthorizeSecurityGroupEgress.self,
        AuthorizeSecurityGroupIngress.self,
        CreateKeyPair.self,
        CreateLaunchTemplate.self,
        CreateLaunchTemplateVersion.self,
        CreateNetworkInterface.self,
        CreateSecurityGroup.self,
        CreateSubnet.self,
        CreateTags.self,
        CreateVolume.self,
        CreateVpc.self,
        DeleteKeyPair.self,
        DeleteLaunchTemplate.self,
        DeleteLaunchTemplateVersions.self,
        DeleteNetworkInterface.self,
        DeleteSecurityGroup.self,
        DeleteSubnet.self,
        DeleteTags.self,
        DeleteVolume.self,
        DeleteVpc.self,
        DeregisterImage.self,
        DescribeAccountAttributes.self,
        DescribeAddresses.self,
        DescribeAddressesAttribute.self,
        DescribeAvailabilityZones.self,
        DescribeIamInstanceProfileAssociations.self,
        DescribeImageAttribute.self,
        DescribeImages.self,
        DescribeInstanceAttribute.self,
        DescribeInstanceCreditSpecifications.self,
        DescribeInstanceStatus.self,
        DescribeInstanceTypeOfferings.self,
        DescribeInstanceTypes.self,
        DescribeInstances.self,
        DescribeInternetGateways.self,
        DescribeKeyPairs.self,
        DescribeLaunchTemplateVersions.self,
        DescribeLaunchTemplates.self,
        DescribeNetworkAcls.self,
        DescribeNetworkInterfaceAttribute.self,
        DescribeNetworkInterfaces.self,
        DescribeRegions.self,
        DescribeRouteTables.self,
        DescribeSecurityGroupReferences.self,
        DescribeSecurityGroupRules.self,
        DescribeSecurityGroups.self,
        DescribeStaleSecurityGroups.self,
        DescribeSubnets.self,
        DescribeTags.self,
        DescribeVolumeAttribute.self,
        DescribeVolumeStatus.self,
        DescribeVolumes.self,
        DescribeVolumesModifications.self,
        DescribeVpcAttribute.self,
        DescribeVpcs.self,
        DetachNetworkInterface.self,
        DetachVolume.self,
        DisassociateAddress.self,
        DisassociateIamInstanceProfile.self,
        DisassociateVpcCidrBlock.self,
        GetConsoleOutput.self,
        GetInstanceMetadataDefaults.self,
        GetLaunchTemplateData.self,
        GetPasswordData.self,
        ImportKeyPair.self,
        ModifyInstanceAttribute.self,
        ModifyInstanceCapacityReservationAttributes.self,
        ModifyInstanceCreditSpecification.self,
        ModifyInstanceMaintenanceOptions.self,
        ModifyInstanceMetadataDefaults.self,
        ModifyInstanceMetadataOptions.self,
        ModifyLaunchTemplate.self,
        ModifyNetworkInterfaceAttribute.self,
        ModifyPrivateDnsNameOptions.self,
        ModifySecurityGroupRules.self,
        ModifySubnetAttribute.self,
        ModifyVolume.self,
        ModifyVolumeAttribute.self,
        ModifyVpcAttribute.self,
        MonitorInstances.self,
        RebootInstances.self,
        ReleaseAddress.self,
        ReplaceIamInstanceProfileAssociation.self,
        ResetInstanceAttribute.self,
        RevokeSecurityGroupEgress.self,
        RevokeSecurityGroupIngress.self,
        RunInstances.self,
        StartInstances.self,
        StopInstances.self,
        TerminateInstances.self,
        UnassignPrivateIpAddresses.self,
        UnmonitorInstances.self,
        UpdateSecurityGroupRuleDescriptionsEgress.self,
        UpdateSecurityGroupRuleDescriptionsIngress.self,
    ],
    errorStatuses: errorStatuses,
    routes: [],
    subresources: [],
    showsRefusedValues: true,
    acceptsAnonymous: false
)

extension AllocateAddress {
    typealias Input = AllocateAddressRequest
    typealias Output = AllocateAddressResult
    static let name = "AllocateAddress"
}

extension AssignPrivateIpAddresses {
    typealias Input = AssignPrivateIpAddressesRequest
    typealias Output = AssignPrivateIpAddressesResult
    static let name = "AssignPrivateIpAddresses"
}

extension AssociateAddress {
    typealias Input = AssociateAddressRequest
    typealias Output = AssociateAddressResult
    static let name = "AssociateAddress"
}

extension AssociateIamInstanceProfile {
    typealias Input = AssociateIamInstanceProfileRequest
    typealias Output = AssociateIamInstanceProfileResult
    static let name = "AssociateIamInstanceProfile"
}

extension AssociateVpcCidrBlock {
    typealias Input = AssociateVpcCidrBlockRequest
    typealias Output = AssociateVpcCidrBlockResult
    static let name = "AssociateVpcCidrBlock"
}

extension AttachNetworkInterface {
    typealias Input = AttachNetworkInterfaceRequest
    typealias Output = AttachNetworkInterfaceResult
    static let name = "AttachNetworkInterface"
}

extension AttachVolume {
    typealias Input = AttachVolumeRequest
    typealias Output = VolumeAttachment
    static let name = "AttachVolume"
}

extension AuthorizeSecurityGroupEgress {
    typealias Input = AuthorizeSecurityGroupEgressRequest
    typealias Output = AuthorizeSecurityGroupEgressResult
    static let name = "AuthorizeSecurityGroupEgress"
}

extension AuthorizeSecurityGroupIngress {
    typealias Input = AuthorizeSecurityGroupIngressRequest
    typealias Output = AuthorizeSecurityGroupIngressResult
    static let name = "AuthorizeSecurityGroupIngress"
}

extension CreateKeyPair {
    typealias Input = CreateKeyPairRequest
    typealias Output = KeyPair
    static let name = "CreateKeyPair"
}

extension CreateLaunchTemplate {
    typealias Input = CreateLaunchTemplateRequest
    typealias Output = CreateLaunchTemplateResult
    static let name = "CreateLaunchTemplate"
}

extension CreateLaunchTemplateVersion {
    typealias Input = CreateLaunchTemplateVersionRequest
    typealias Output = CreateLaunchTemplateVersionResult
    static let name = "CreateLaunchTemplateVersion"
}

extension CreateNetworkInterface {
    typealias Input = CreateNetworkInterfaceRequest
    typealias Output = CreateNetworkInterfaceResult
    static let name = "CreateNetworkInterface"
}

extension CreateSecurityGroup {
    typealias Input = CreateSecurityGroupRequest
    typealias Output = CreateSecurityGroupResult
    static let name = "CreateSecurityGroup"
}

extension CreateSubnet {
    typealias Input = CreateSubnetRequest
    typealias Output = CreateSubnetResult
    static let name = "CreateSubnet"
}

extension CreateTags {
    typealias Input = CreateTagsRequest
    typealias Output = EmptyOutput
    static let name = "CreateTags"
}

extension CreateVolume {
    typealias Input = CreateVolumeRequest
    typealias Output = Volume
    static let name = "CreateVolume"
}

extension CreateVpc {
    typealias Input = CreateVpcRequest
    typealias Output = CreateVpcResult
    static let name = "CreateVpc"
}

extension DeleteKeyPair {
    typealias Input = DeleteKeyPairRequest
    typealias Output = DeleteKeyPairResult
    static let name = "DeleteKeyPair"
}

extension DeleteLaunchTemplate {
    typealias Input = DeleteLaunchTemplateRequest
    typealias Output = DeleteLaunchTemplateResult
    static let name = "DeleteLaunchTemplate"
}

extension DeleteLaunchTemplateVersions {
    typealias Input = DeleteLaunchTemplateVersionsRequest
    typealias Output = DeleteLaunchTemplateVersionsResult
    static let name = "DeleteLaunchTemplateVersions"
}

extension DeleteNetworkInterface {
    typealias Input = DeleteNetworkInterfaceRequest
    typealias Output = EmptyOutput
    static let name = "DeleteNetworkInterface"
}

extension DeleteSecurityGroup {
    typealias Input = DeleteSecurityGroupRequest
    typealias Output = DeleteSecurityGroupResult
    static let name = "DeleteSecurityGroup"
}

extension DeleteSubnet {
    typealias Input = DeleteSubnetRequest
    typealias Output = EmptyOutput
    static let name = "DeleteSubnet"
}

extension DeleteTags {
    typealias Input = DeleteTagsRequest
    typealias Output = EmptyOutput
    static let name = "DeleteTags"
}

extension DeleteVolume {
    typealias Input = DeleteVolumeRequest
    typealias Output = EmptyOutput
    static let name = "DeleteVolume"
}

extension DeleteVpc {
    typealias Input = DeleteVpcRequest
    typealias Output = EmptyOutput
    static let name = "DeleteVpc"
}

extension DeregisterImage {
    typealias Input = DeregisterImageRequest
    typealias Output = DeregisterImageResult
    static let name = "DeregisterImage"
}

extension DescribeAccountAttributes {
    typealias Input = DescribeAccountAttributesRequest
    typealias Output = DescribeAccountAttributesResult
    static let name = "DescribeAccountAttributes"
}

extension DescribeAddresses {
    typealias Input = DescribeAddressesRequest
    typealias Output = DescribeAddressesResult
    static let name = "DescribeAddresses"
}

extension DescribeAddressesAttribute {
    typealias Input = DescribeAddressesAttributeRequest
    typealias Output = DescribeAddressesAttributeResult
    static let name = "DescribeAddressesAttribute"
}

extension DescribeAvailabilityZones {
    typealias Input = DescribeAvailabilityZonesRequest
    typealias Output = DescribeAvailabilityZonesResult
    static let name = "DescribeAvailabilityZones"
}

extension DescribeIamInstanceProfileAssociations {
    typealias Input = DescribeIamInstanceProfileAssociationsRequest
    typealias Output = DescribeIamInstanceProfileAssociationsResult
    static let name = "DescribeIamInstanceProfileAssociations"
}

extension DescribeImageAttribute {
    typealias Input = DescribeImageAttributeRequest
    typealias Output = ImageAttribute
    static let name = "DescribeImageAttribute"
}

extension DescribeImages {
    typealias Input = DescribeImagesRequest
    typealias Output = DescribeImagesResult
    static let name = "DescribeImages"
}

extension DescribeInstanceAttribute {
    typealias Input = DescribeInstanceAttributeRequest
    typealias Output = InstanceAttribute
    static let name = "DescribeInstanceAttribute"
}

extension DescribeInstanceCreditSpecifications {
    typealias Input = DescribeInstanceCreditSpecificationsRequest
    typealias Output = DescribeInstanceCreditSpecificationsResult
    static let name = "DescribeInstanceCreditSpecifications"
}

extension DescribeInstanceStatus {
    typealias Input = DescribeInstanceStatusRequest
    typealias Output = DescribeInstanceStatusResult
    static let name = "DescribeInstanceStatus"
}

extension DescribeInstanceTypeOfferings {
    typealias Input = DescribeInstanceTypeOfferingsRequest
    typealias Output = DescribeInstanceTypeOfferingsResult
    static let name = "DescribeInstanceTypeOfferings"
}

extension DescribeInstanceTypes {
    typealias Input = DescribeInstanceTypesRequest
    typealias Output = DescribeInstanceTypesResult
    static let name = "DescribeInstanceTypes"
}

extension DescribeInstances {
    typealias Input = DescribeInstancesRequest
    typealias Output = DescribeInstancesResult
    static let name = "DescribeInstances"
}

extension DescribeInternetGateways {
    typealias Input = DescribeInternetGatewaysRequest
    typealias Output = DescribeInternetGatewaysResult
    static let name = "DescribeInternetGateways"
}

extension DescribeKeyPairs {
    typealias Input = DescribeKeyPairsRequest
    typealias Output = DescribeKeyPairsResult
    static let name = "DescribeKeyPairs"
}

extension DescribeLaunchTemplateVersions {
    typealias Input = DescribeLaunchTemplateVersionsRequest
    typealias Output = DescribeLaunchTemplateVersionsResult
    static let name = "DescribeLaunchTemplateVersions"
}

extension DescribeLaunchTemplates {
    typealias Input = DescribeLaunchTemplatesRequest
    typealias Output = DescribeLaunchTemplatesResult
    static let name = "DescribeLaunchTemplates"
}

extension DescribeNetworkAcls {
    typealias Input = DescribeNetworkAclsRequest
    typealias Output = DescribeNetworkAclsResult
    static let name = "DescribeNetworkAcls"
}

extension DescribeNetworkInterfaceAttribute {
    typealias Input = DescribeNetworkInterfaceAttributeRequest
    typealias Output = DescribeNetworkInterfaceAttributeResult
    static let name = "DescribeNetworkInterfaceAttribute"
}

extension DescribeNetworkInterfaces {
    typealias Input = DescribeNetworkInterfacesRequest
    typealias Output = DescribeNetworkInterfacesResult
    static let name = "DescribeNetworkInterfaces"
}

extension DescribeRegions {
    typealias Input = DescribeRegionsRequest
    typealias Output = DescribeRegionsResult
    static let name = "DescribeRegions"
}

extension DescribeRouteTables {
    typealias Input = DescribeRouteTablesRequest
    typealias Output = DescribeRouteTablesResult
    static let name = "DescribeRouteTables"
}

extension DescribeSecurityGroupReferences {
    typealias Input = DescribeSecurityGroupReferencesRequest
    typealias Output = DescribeSecurityGroupReferencesResult
    static let name = "DescribeSecurityGroupReferences"
}

extension DescribeSecurityGroupRules {
    typealias Input = DescribeSecurityGroupRulesRequest
    typealias Output = DescribeSecurityGroupRulesResult
    static let name = "DescribeSecurityGroupRules"
}

extension DescribeSecurityGroups {
    typealias Input = DescribeSecurityGroupsRequest
    typealias Output = DescribeSecurityGroupsResult
    static let name = "DescribeSecurityGroups"
}

extension DescribeStaleSecurityGroups {
    typealias Input = DescribeStaleSecurityGroupsRequest
    typealias Output = DescribeStaleSecurityGroupsResult
    static let name = "DescribeStaleSecurityGroups"
}

extension DescribeSubnets {
    typealias Input = DescribeSubnetsRequest
    typealias Output = DescribeSubnetsResult
    static let name = "DescribeSubnets"
}

extension DescribeTags {
    typealias Input = DescribeTagsRequest
    typealias Output = DescribeTagsResult
    static let name = "DescribeTags"
}

extension DescribeVolumeAttribute {
    typealias Input = DescribeVolumeAttributeRequest
    typealias Output = DescribeVolumeAttributeResult
    static let name = "DescribeVolumeAttribute"
}

extension DescribeVolumeStatus {
    typealias Input = DescribeVolumeStatusRequest
    typealias Output = DescribeVolumeStatusResult
    static let name = "DescribeVolumeStatus"
}

extension DescribeVolumes {
    typealias Input = DescribeVolumesRequest
    typealias Output = DescribeVolumesResult
    static let name = "DescribeVolumes"
}

extension DescribeVolumesModifications {
    typealias Input = DescribeVolumesModificationsRequest
    typealias Output = DescribeVolumesModificationsResult
    static let name = "DescribeVolumesModifications"
}

extension DescribeVpcAttribute {
    typealias Input = DescribeVpcAttributeRequest
    typealias Output = DescribeVpcAttributeResult
    static let name = "DescribeVpcAttribute"
}

extension DescribeVpcs {
    typealias Input = DescribeVpcsRequest
    typealias Output = DescribeVpcsResult
    static let name = "DescribeVpcs"
}

extension DetachNetworkInterface {
    typealias Input = DetachNetworkInterfaceRequest
    typealias Output = EmptyOutput
    static let name = "DetachNetworkInterface"
}

extension DetachVolume {
    typealias Input = DetachVolumeRequest
    typealias Output = VolumeAttachment
    static let name = "DetachVolume"
}

extension DisassociateAddress {
    typealias Input = DisassociateAddressRequest
    typealias Output = EmptyOutput
    static let name = "DisassociateAddress"
}

extension DisassociateIamInstanceProfile {
    typealias Input = DisassociateIamInstanceProfileRequest
    typealias Output = DisassociateIamInstanceProfileResult
    static let name = "DisassociateIamInstanceProfile"
}

extension DisassociateVpcCidrBlock {
    typealias Input = DisassociateVpcCidrBlockRequest
    typealias Output = DisassociateVpcCidrBlockResult
    static let name = "DisassociateVpcCidrBlock"
}

extension GetConsoleOutput {
    typealias Input = GetConsoleOutputRequest
    typealias Output = GetConsoleOutputResult
    static let name = "GetConsoleOutput"
}

extension GetInstanceMetadataDefaults {
    typealias Input = GetInstanceMetadataDefaultsRequest
    typealias Output = GetInstanceMetadataDefaultsResult
    static let name = "GetInstanceMetadataDefaults"
}

extension GetLaunchTemplateData {
    typealias Input = GetLaunchTemplateDataRequest
    typealias Output = GetLaunchTemplateDataResult
    static let name = "GetLaunchTemplateData"
}

extension GetPasswordData {
    typealias Input = GetPasswordDataRequest
    typealias Output = GetPasswordDataResult
    static let name = "GetPasswordData"
}

extension ImportKeyPair {
    typealias Input = ImportKeyPairRequest
    typealias Output = ImportKeyPairResult
    static let name = "ImportKeyPair"
}

extension ModifyInstanceAttribute {
    typealias Input = ModifyInstanceAttributeRequest
    typealias Output = EmptyOutput
    static let name = "ModifyInstanceAttribute"
}

extension ModifyInstanceCapacityReservationAttributes {
    typealias Input = ModifyInstanceCapacityReservationAttributesRequest
    typealias Output = ModifyInstanceCapacityReservationAttributesResult
    static let name = "ModifyInstanceCapacityReservationAttributes"
}

extension ModifyInstanceCreditSpecification {
    typealias Input = ModifyInstanceCreditSpecificationRequest
    typealias Output = ModifyInstanceCreditSpecificationResult
    static let name = "ModifyInstanceCreditSpecification"
}

extension ModifyInstanceMaintenanceOptions {
    typealias Input = ModifyInstanceMaintenanceOptionsRequest
    typealias Output = ModifyInstanceMaintenanceOptionsResult
    static let name = "ModifyInstanceMaintenanceOptions"
}

extension ModifyInstanceMetadataDefaults {
    typealias Input = ModifyInstanceMetadataDefaultsRequest
    typealias Output = ModifyInstanceMetadataDefaultsResult
    static let name = "ModifyInstanceMetadataDefaults"
}

extension ModifyInstanceMetadataOptions {
    typealias Input = ModifyInstanceMetadataOptionsRequest
    typealias Output = ModifyInstanceMetadataOptionsResult
    static let name = "ModifyInstanceMetadataOptions"
}

extension ModifyLaunchTemplate {
    typealias Input = ModifyLaunchTemplateRequest
    typealias Output = ModifyLaunchTemplateResult
    static let name = "ModifyLaunchTemplate"
}

extension ModifyNetworkInterfaceAttribute {
    typealias Input = ModifyNetworkInterfaceAttributeRequest
    typealias Output = EmptyOutput
    static let name = "ModifyNetworkInterfaceAttribute"
}

extension ModifyPrivateDnsNameOptions {
    typealias Input = ModifyPrivateDnsNameOptionsRequest
    typealias Output = ModifyPrivateDnsNameOptionsResult
    static let name = "ModifyPrivateDnsNameOptions"
}

extension ModifySecurityGroupRules {
    typealias Input = ModifySecurityGroupRulesRequest
    typealias Output = ModifySecurityGroupRulesResult
    static let name = "ModifySecurityGroupRules"
}

extension ModifySubnetAttribute {
    typealias Input = ModifySubnetAttributeRequest
    typealias Output = EmptyOutput
    static let name = "ModifySubnetAttribute"
}

extension ModifyVolume {
    typealias Input = ModifyVolumeRequest
    typealias Output = ModifyVolumeResult
    static let name = "ModifyVolume"
}

extension ModifyVolumeAttribute {
    typealias Input = ModifyVolumeAttributeRequest
    typealias Output = EmptyOutput
    static let name = "ModifyVolumeAttribute"
}

extension ModifyVpcAttribute {
    typealias Input = ModifyVpcAttributeRequest
    typealias Output = EmptyOutput
    static let name = "ModifyVpcAttribute"
}

extension MonitorInstances {
    typealias Input = MonitorInstancesRequest
    typealias Output = MonitorInstancesResult
    static let name = "MonitorInstances"
}

extension RebootInstances {
    typealias Input = RebootInstancesRequest
    typealias Output = EmptyOutput
    static let name = "RebootInstances"
}

extension ReleaseAddress {
    typealias Input = ReleaseAddressRequest
    typealias Output = EmptyOutput
    static let name = "ReleaseAddress"
}

extension ReplaceIamInstanceProfileAssociation {
    typealias Input = ReplaceIamInstanceProfileAssociationRequest
    typealias Output = ReplaceIamInstanceProfileAssociationResult
    static let name = "ReplaceIamInstanceProfileAssociation"
}

extension ResetInstanceAttribute {
    typealias Input = ResetInstanceAttributeRequest
    typealias Output = EmptyOutput
    static let name = "ResetInstanceAttribute"
}

extension RevokeSecurityGroupEgress {
    typealias Input = RevokeSecurityGroupEgressRequest
    typealias Output = RevokeSecurityGroupEgressResult
    static let name = "RevokeSecurityGroupEgress"
}

extension RevokeSecurityGroupIngress {
    typealias Input = RevokeSecurityGroupIngressRequest
    typealias Output = RevokeSecurityGroupIngressResult
    static let name = "RevokeSecurityGroupIngress"
}

extension RunInstances {
    typealias Input = RunInstancesRequest
    typealias Output = Reservation
    static let name = "RunInstances"
}

extension StartInstances {
    typealias Input = StartInstancesRequest
    typealias Output = StartInstancesResult
    static let name = "StartInstances"
}

extension StopInstances {
    typealias Input = StopInstancesRequest
    typealias Output = StopInstancesResult
    static let name = "StopInstances"
}

extension TerminateInstances {
    typealias Input = TerminateInstancesRequest
    typealias Output = TerminateInstancesResult
    static let name = "TerminateInstances"
}

extension UnassignPrivateIpAddresses {
    typealias Input = UnassignPrivateIpAddressesRequest
    typealias Output = EmptyOutput
    static let name = "UnassignPrivateIpAddresses"
}

extension UnmonitorInstances {
    typealias Input = UnmonitorInstancesRequest
    typealias Output = UnmonitorInstancesResult
    static let name = "UnmonitorInstances"
}

extension UpdateSecurityGroupRuleDescriptionsEgress {
    typealias Input = UpdateSecurityGroupRuleDescriptionsEgressRequest
    typealias Output = UpdateSecurityGroupRuleDescriptionsEgressResult
    static let name = "UpdateSecurityGroupRuleDescriptionsEgress"
}

extension UpdateSecurityGroupRuleDescriptionsIngress {
    typealias Input = UpdateSecurityGroupRuleDescriptionsIngressRequest
    typealias Output = UpdateSecurityGroupRuleDescriptionsIngressResult
    static let name = "UpdateSecurityGroupRuleDescriptionsIngress"
}

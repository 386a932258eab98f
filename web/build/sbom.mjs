// The software bill of materials of the page, in CycloneDX 1.6 (JSON). The same parts give the same bytes: it has no date and
// no serial number.

import { Enums, Models, Serialize, Spec } from '@cyclonedx/cyclonedx-library';

const algorithms = { 'SHA-256': Enums.HashAlgorithm['SHA-256'], 'SHA-512': Enums.HashAlgorithm['SHA-512'] };

// An SPDX identifier, or an expression of several.
const licenceOf = (spdx) =>
  spdx.includes(' ') ? new Models.LicenseExpression(spdx) : new Models.SpdxLicense(spdx);

function componentOf(part, type) {
  const component = new Models.Component(type, part.name, {
    version: part.version ?? undefined,
    purl: part.purl,
    bomRef: part.carrier ? `${part.purl} in ${part.carrier}` : part.purl,
    scope: type === Enums.ComponentType.Library ? Enums.ComponentScope.Required : undefined,
  });
  component.licenses.add(licenceOf(part.licence));
  if (part.hash) component.hashes.set(algorithms[part.hash.alg], part.hash.content);
  return component;
}

export function billOfMaterials(parts) {
  const bom = new Models.Bom();
  const [own, ...others] = parts;
  const top = componentOf(own, Enums.ComponentType.Application);
  bom.metadata.component = top;
  const byName = new Map();
  for (const part of others) {
    const component = componentOf(part, Enums.ComponentType.Library);
    bom.components.add(component);
    if (part.carrier) byName.get(part.carrier).dependencies.add(component.bomRef);
    else {
      byName.set(part.name, component);
      top.dependencies.add(component.bomRef);
    }
  }
  const serializer = new Serialize.JsonSerializer(new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6));
  return `${serializer.serialize(bom, { sortLists: true, space: 1 })}\n`;
}
